/** Where bytes lie: a folder or a bucket, under their hash. */
@NullMarked
package id.terinovatif.evidence.storage;

import org.jspecify.annotations.NullMarked;
