import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.apache.catalina.startup.Tomcat;

/**
 * The least that can be done: the same Tomcat on the same virtual threads, answering with the same bytes and the same
 * headers from memory. What the school takes beyond this is the price of being a school.
 *
 * <p>Arguments: a folder with {@code NAME.path}, {@code NAME.headers} and {@code NAME.body}, and a port.
 */
class PlainServer {

    private record Answer(List<String[]> headers, byte[] body) {}

    private static final class Handler extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, Answer> answers;

        Handler(Map<String, Answer> answers) {
            this.answers = answers;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var answer = answers.get(request.getRequestURI());
            answer.headers().forEach(header -> response.addHeader(header[0], header[1]));
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    public static void main(String[] arguments) throws Exception {
        var answers = new HashMap<String, Answer>();
        try (var files = Files.newDirectoryStream(Path.of(arguments[0]), "*.path")) {
            for (var path : files) {
                var name = path.toString().replaceAll("\\.path$", "");
                answers.put(Files.readString(path),
                        new Answer(Files.readAllLines(Path.of(name + ".headers")).stream()
                                .map(line -> line.split(": ", 2)).toList(),
                                Files.readAllBytes(Path.of(name + ".body"))));
            }
        }
        var tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[0]);
        tomcat.setPort(Integer.parseInt(arguments[1]));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.getConnector().getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var context = tomcat.addContext("", arguments[0]);
        Tomcat.addServlet(context, "plain", new Handler(answers));
        context.addServletMappingDecoded("/*", "plain");
        tomcat.start();
        tomcat.getServer().await();
    }
}
