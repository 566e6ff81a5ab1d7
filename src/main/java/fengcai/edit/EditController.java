package fengcai.edit;

import fengcai.content.edit.EditFormSchema;
import fengcai.diagnostic.Messages;
import fengcai.diagnostic.output.JsonText;
import fengcai.serve.ProgramFile;
import fengcai.serve.Reply;
import fengcai.serve.RequestHandler;
import fengcai.serve.SiteFiles;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Serves the edit form, its requests and the preview of drafts. */
public final class EditController implements RequestHandler {

  private static final String API = "api/";
  private static final String PREVIEW = "preview/";
  private static final String OWN = "/fengcai/edit/";
  private static final String FORM_LIBRARY =
      "/META-INF/resources/webjars/json-editor__json-editor/2.15.2/dist/jsoneditor.js";

  /** In bytes; the JSON of a record is about three times its file. */
  private static final int LARGEST_FORM = 8 << 20;

  /** In bytes; the page checks it before sending. */
  private static final int LARGEST_PICTURE = 30 << 20;

  /** Restricts the page to its own resources and forbids embedding it. */
  private static final Map<String, String> GUARDS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
              + "img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; "
              + "form-action 'none'; frame-ancestors 'none'",
          "X-Frame-Options",
          "DENY");

  private static final List<String> OWN_FILES = List.of("edit.html", "edit.js", "edit.css");

  private final Locale language;
  private final Messages words;
  private final EditService service;
  private final JsonMapper json = JsonMapper.builder().build();

  /**
   * Prepares to edit the records of a folder.
   *
   * @param clock the time in Asia/Shanghai, for new records and names of backups
   */
  public EditController(
      Path content, Locale language, Supplier<LocalDateTime> clock, SiteBuilder builder) {
    this.language = language;
    this.words = Messages.of("edit", language);
    this.service = new EditService(content, language, clock, builder);
  }

  @Override
  public int largestBody(String path) {
    return path.equals(API + "picture") ? LARGEST_PICTURE : LARGEST_FORM;
  }

  @Override
  public Reply tooLarge() {
    return refusal(413);
  }

  @Override
  public Reply reply(Request request) {
    String path = request.path();
    boolean post = request.method().equals("POST");
    if (path.startsWith(API) && post) {
      return api(path.substring(API.length()), request);
    }
    if (post) {
      return refusal(405);
    }
    if (path.startsWith(PREVIEW)) {
      return preview(path.substring(PREVIEW.length()));
    }
    return own(path).with(GUARDS);
  }

  private Reply own(String path) {
    return switch (path) {
      case "" -> Reply.file("edit.html", ProgramFile.bytes(OWN + "edit.html"));
      case "jsoneditor.js" -> Reply.file(path, ProgramFile.bytes(FORM_LIBRARY));
      case "words.json" -> Reply.json(200, JsonText.of(words()));
      default ->
          OWN_FILES.contains(path)
              ? Reply.file(path, ProgramFile.bytes(OWN + path))
              : Reply.status(404);
    };
  }

  private Map<String, Object> words() {
    Map<String, Object> all = new LinkedHashMap<>(words.all());
    all.put("language", language.getLanguage());
    return all;
  }

  /** A refused request with the message for its status. */
  private Reply refusal(int status) {
    return Reply.json(status, JsonText.of(Map.of("message", words.text("status." + status))));
  }

  private Reply api(String name, Request request) {
    try {
      return result(name, request)
          .map(result -> Reply.json(200, JsonText.of(result)))
          .orElseGet(() -> refusal(404));
    } catch (EditException fault) {
      String message = words.text("fault." + fault.key(), fault.arguments().toArray());
      return Reply.json(409, JsonText.of(Map.of("message", message, "fault", fault.key())));
    } catch (JacksonException e) {
      return refusal(400);
    }
  }

  /** What an operation answers; empty if there is no such operation. */
  private Optional<Map<String, Object>> result(String operation, Request request)
      throws EditException {
    return switch (operation) {
      case "start" -> Optional.of(service.start());
      case "open" -> Optional.of(service.open(EditService.Key.of(body(request))));
      case "check" -> Optional.of(service.check(draft(body(request))));
      case "save" -> {
        Map<String, Object> asked = body(request);
        boolean overwrites = asked.getOrDefault("overwrites", false).equals(true);
        yield Optional.of(service.save(draft(asked), version(asked), overwrites));
      }
      case "delete" -> {
        Map<String, Object> asked = body(request);
        yield Optional.of(service.delete(EditService.Key.of(asked), version(asked)));
      }
      case "propose" -> Optional.of(service.propose(body(request)));
      case "picture" -> Optional.of(service.picture(request.parameter("name"), request.body()));
      case "publish" -> Optional.of(service.publish());
      default -> Optional.empty();
    };
  }

  private static String version(Map<String, Object> asked) {
    return asked.getOrDefault("version", "").toString();
  }

  private static Draft draft(Map<String, Object> body) throws EditException {
    EditService.Key key = EditService.Key.of(body);
    Object value = body.get("value");
    if (value == null || !EditFormSchema.accepts(key.kind(), value)) {
      throw new EditException("form");
    }
    return new Draft(key.kind(), key.file(), value);
  }

  private Map<String, Object> body(Request request) throws EditException {
    Object body = json.readValue(request.body(), Object.class);
    if (!(body instanceof Map<?, ?> map)) {
      throw new EditException("form");
    }
    return withoutNulls(map);
  }

  private static Map<String, Object> withoutNulls(Map<?, ?> map) {
    Map<String, Object> some = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (value != null) {
            some.put(key.toString(), withoutNulls(value));
          }
        });
    return some;
  }

  private static Object withoutNulls(Object value) {
    return switch (value) {
      case Map<?, ?> map -> withoutNulls(map);
      case List<?> list -> {
        List<Object> some = new ArrayList<>();
        list.stream().filter(Objects::nonNull).forEach(each -> some.add(withoutNulls(each)));
        yield some;
      }
      default -> value;
    };
  }

  /** A file of the preview; for a missing page or report, an explanation. */
  private Reply preview(String path) {
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    try {
      Optional<SiteFiles> site = service.preview();
      Optional<byte[]> found = site.orElse(SiteFiles.NONE).find(file);
      if (found.isPresent()) {
        return Reply.file(file, found.get());
      }
      return file.endsWith(".html") || file.endsWith(".pdf")
          ? Reply.note(404, words.text(site.isPresent() ? "preview.none" : "preview.not-yet"))
          : Reply.status(404);
    } catch (SiteFiles.RenderFault fault) {
      return Reply.note(500, fault.words());
    }
  }
}
