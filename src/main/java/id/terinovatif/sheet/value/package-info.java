/** One cell's text as a value of its field, or why not. */
@NullMarked
package id.terinovatif.sheet.value;

import org.jspecify.annotations.NullMarked;
