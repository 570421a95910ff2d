/** What the demo's people wrote: 175 invented innovations, read from data or put together from fragments. */
@NullMarked
package id.terinovatif.demo.story;

import org.jspecify.annotations.NullMarked;
