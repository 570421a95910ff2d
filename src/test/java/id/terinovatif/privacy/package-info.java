@org.jspecify.annotations.NullMarked
package id.terinovatif.privacy;
