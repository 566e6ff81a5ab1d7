package fengcai;

import fengcai.cli.FengcaiCommand;
import fengcai.cli.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The program: arguments and streams in, an exit code out. */
public final class Main {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
    PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
    Terminal terminal =
        new Terminal(
            out,
            err,
            isTerminal(),
            language(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)));
    int exitCode =
        FengcaiCommand.run(
            terminal,
            () -> LocalDateTime.now(Clock.system(SHANGHAI)).withNano(0),
            fontFolders(System.getenv(), Path.of(System.getProperty("user.home", "."))),
            args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /** Since JDK 22, {@code System.console()} is not null for redirected streams by default. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  /** The font folders of Windows, macOS and Linux, those of the user first. */
  static List<Path> fontFolders(Map<String, String> environment, Path home) {
    List<Path> folders = new ArrayList<>();
    Optional.ofNullable(environment.get("LOCALAPPDATA"))
        .ifPresent(data -> folders.add(Path.of(data, "Microsoft", "Windows", "Fonts")));
    Optional.ofNullable(environment.get("SystemRoot"))
        .ifPresent(windows -> folders.add(Path.of(windows, "Fonts")));
    folders.add(home.resolve(".local/share/fonts"));
    folders.add(home.resolve(".fonts"));
    folders.add(home.resolve("Library/Fonts"));
    folders.add(Path.of("/Library/Fonts"));
    folders.add(Path.of("/System/Library/Fonts"));
    folders.add(Path.of("/usr/local/share/fonts"));
    folders.add(Path.of("/usr/share/fonts"));
    return folders;
  }

  /** Chinese, unless the system is set to another language. */
  static Locale language(Map<String, String> environment, Locale system) {
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        boolean none = value.equals("C") || value.startsWith("C.") || value.equals("POSIX");
        return none || value.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
      }
    }
    boolean windows = environment.containsKey("SystemRoot");
    return windows && !system.getLanguage().equals("zh") ? Locale.ENGLISH : Locale.CHINESE;
  }

  /** Falls back to UTF-8 if the declared encoding cannot represent Chinese. */
  private static PrintStream stream(FileDescriptor descriptor, String encoding) {
    Charset charset = Charset.forName(System.getProperty(encoding, "UTF-8"));
    boolean chinese = charset.canEncode() && charset.newEncoder().canEncode('中');
    return new PrintStream(
        new FileOutputStream(descriptor), false, chinese ? charset : StandardCharsets.UTF_8);
  }
}
