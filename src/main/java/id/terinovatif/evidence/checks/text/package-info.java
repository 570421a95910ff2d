/** Bytes in, text out, within limits: PDF, slides, pictures through OCR, and the header of a film. */
@NullMarked
package id.terinovatif.evidence.checks.text;

import org.jspecify.annotations.NullMarked;
