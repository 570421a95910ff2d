/** What is sent by mail, where a mail server is configured; everything it says stands in the programme too. */
@org.jspecify.annotations.NullMarked
package id.terinovatif.shared.mail;
