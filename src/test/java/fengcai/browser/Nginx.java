package fengcai.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that shows a site below a path of its host, on this machine alone. */
final class Nginx implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

  private final Process process;
  private final String address;

  private Nginx(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Shows {@code site} at {@code path}, which begins and ends with a slash. */
  static Nginx serving(Path site, String path, Path folder) throws Exception {
    if (!Files.isExecutable(PROGRAM)) {
      throw Required.missing("nginx (Debian: apt install nginx-light)");
    }
    int port = freePort();
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(configuration, configuration(site, path, folder, port));
    Process process =
        new ProcessBuilder(
                List.of(
                    PROGRAM.toString(), "-p", folder.toString(), "-c", configuration.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.log").toFile())
            .start();
    for (int i = 0; i < 100 && !answers(port); i++) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(Files.readString(folder.resolve("nginx.log")));
      }
    }
    return new Nginx(process, "http://127.0.0.1:" + port + path);
  }

  String address() {
    return address;
  }

  private static String configuration(Path site, String path, Path folder, int port) {
    return """
        daemon off;
        pid %1$s/nginx.pid;
        error_log %1$s/error.log;
        events {}
        http {
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
          types { text/html html; text/css css; text/javascript js; application/json json;
                  text/csv csv; application/pdf pdf; image/jpeg jpg jpeg; image/png png;
                  application/xml xml; }
          charset utf-8;
          server {
            listen 127.0.0.1:%2$d;
            location %3$s {
              alias %4$s/;
              error_page 404 %3$s404.html;
            }
          }
        }
        """
        .formatted(folder, port, path, site.toAbsolutePath());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
