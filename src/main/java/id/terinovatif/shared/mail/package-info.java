/** Mail by mail, where a mail server is configured; everything they say stands in the programme too. */
@org.jspecify.annotations.NullMarked
package id.terinovatif.shared.mail;
