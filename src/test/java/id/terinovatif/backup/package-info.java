@NullMarked
package id.terinovatif.backup;

import org.jspecify.annotations.NullMarked;
