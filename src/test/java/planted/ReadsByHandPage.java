package planted;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A fault planted for the rules to find: it reads a form by hand, and takes the whole request. */
@Controller
class ReadsByHandPage {

    @PostMapping("/planted")
    String read(@RequestParam String name, HttpServletRequest request) {
        return name + request.getParameter("email");
    }
}
