/** The vault: documents and links that prove indicators, where their bytes lie, and who may see them. */
@NullMarked
package id.terinovatif.evidence;

import org.jspecify.annotations.NullMarked;
