package id.terinovatif.shared.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The server that {@code TERINOVATIF_MAIL_…} names; without a host there is none and nothing is ever sent. */
@Component
class MailServer {
    private static final String PATIENCE_MS = "15000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;

    MailServer(
            @Value("${terinovatif.mail.host:}") String host,
            @Value("${terinovatif.mail.port:587}") int port,
            @Value("${terinovatif.mail.username:}") String username,
            @Value("${terinovatif.mail.password:}") String password,
            @Value("${terinovatif.mail.from:}") String from) {
        this.from = from;
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MS);
        properties.put("mail.smtp.timeout", PATIENCE_MS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MS);
        if (username.isEmpty()) return;
        sender.setUsername(username);
        sender.setPassword(password);
        properties.put("mail.smtp.auth", "true");
        properties.put("mail.smtp.starttls.required", "true");
    }

    boolean configured() {
        var host = sender.getHost();
        return host != null && !host.isEmpty();
    }

    /** Throws {@link org.springframework.mail.MailException} when the server did not take it. */
    void send(String to, String subject, String body) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(body);
        sender.send(message);
    }
}
