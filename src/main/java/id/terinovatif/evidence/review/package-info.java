/** What the checks found in each document at each indicator it should prove. */
@NullMarked
package id.terinovatif.evidence.review;

import org.jspecify.annotations.NullMarked;
