/** What a document is used for: which indicators it proves, and until when. */
@NullMarked
package id.terinovatif.evidence.use;

import org.jspecify.annotations.NullMarked;
