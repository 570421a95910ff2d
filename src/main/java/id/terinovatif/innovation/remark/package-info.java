/** What verifiers said about the pages of the story. */
@NullMarked
package id.terinovatif.innovation.remark;

import org.jspecify.annotations.NullMarked;
