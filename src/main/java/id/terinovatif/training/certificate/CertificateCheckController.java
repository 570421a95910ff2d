package id.terinovatif.training.certificate;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For anybody who holds a certificate's number: whether it is genuine, with name, bimtek and date, nothing else. */
@Controller
class CertificateCheckController {
    private final Certificates certificates;

    CertificateCheckController(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/sertifikat")
    String check(@RequestParam(defaultValue = "") String nomor, Model model, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        model.addAttribute("number", nomor.strip());
        model.addAttribute(
                "genuine", nomor.isBlank() ? null : certificates.genuine(nomor).orElse(null));
        return "training/certificate/periksa";
    }
}
