/** Version 1 of the HTTP interface: thin, strict about what it takes, and described by openapi.yaml. */
@NullMarked
package id.terinovatif.api;

import org.jspecify.annotations.NullMarked;
