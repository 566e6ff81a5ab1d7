package fengcai.edit;

import fengcai.diagnostic.JsonText;
import fengcai.diagnostic.Messages;
import fengcai.serve.Annex;
import fengcai.serve.Reply;
import fengcai.serve.SiteFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The page with the form, what it asks for, and the site as its drafts would have it. */
public final class EditPages implements Annex {

  private static final String API = "api/";
  private static final String PREVIEW = "preview/";
  private static final String OWN = "/fengcai/edit/";
  private static final String FORM_LIBRARY =
      "/META-INF/resources/webjars/json-editor__json-editor/2.15.2/dist/jsoneditor.js";
  private static final List<String> OWN_FILES = List.of("edit.html", "edit.js", "edit.css");

  private final Locale language;
  private final Messages words;
  private final EditDesk desk;
  private final JsonMapper json = JsonMapper.builder().build();

  /**
   * Prepares to edit the records of a folder.
   *
   * @param today what a new record takes for the day of its publication
   */
  public EditPages(Path content, Locale language, LocalDate today, Workshop workshop) {
    this.language = language;
    this.words = Messages.of("edit", language);
    this.desk = new EditDesk(content, language, today, workshop);
  }

  @Override
  public Reply reply(Request request) throws IOException {
    String path = request.path();
    boolean post = request.method().equals("POST");
    if (path.startsWith(API) && post) {
      return api(path.substring(API.length()), request);
    }
    if (post) {
      return Reply.status(405);
    }
    if (path.startsWith(PREVIEW)) {
      return preview(path.substring(PREVIEW.length()));
    }
    return switch (path) {
      case "" -> Reply.file("edit.html", resource(OWN + "edit.html"));
      case "jsoneditor.js" -> Reply.file(path, resource(FORM_LIBRARY));
      case "words.json" -> Reply.json(200, JsonText.of(words()));
      default ->
          OWN_FILES.contains(path) ? Reply.file(path, resource(OWN + path)) : Reply.status(404);
    };
  }

  private Map<String, Object> words() {
    Map<String, Object> all = new LinkedHashMap<>(words.all());
    all.put("language", language.getLanguage());
    return all;
  }

  private Reply api(String name, Request request) throws IOException {
    try {
      return switch (name) {
        case "start" -> Reply.json(200, JsonText.of(desk.start()));
        case "open" -> Reply.json(200, JsonText.of(desk.open(EditDesk.Key.of(body(request)))));
        case "check" -> Reply.json(200, JsonText.of(desk.check(draft(request))));
        case "save" -> {
          Object version = body(request).getOrDefault("version", "");
          yield Reply.json(200, JsonText.of(desk.save(draft(request), version.toString())));
        }
        case "delete" -> {
          Map<String, Object> asked = body(request);
          String version = asked.getOrDefault("version", "").toString();
          yield Reply.json(200, JsonText.of(desk.delete(EditDesk.Key.of(asked), version)));
        }
        case "propose" -> Reply.json(200, JsonText.of(desk.propose(body(request))));
        case "picture" ->
            Reply.json(200, JsonText.of(desk.picture(request.parameter("name"), request.body())));
        case "publish" -> Reply.json(200, JsonText.of(desk.publish()));
        default -> Reply.status(404);
      };
    } catch (EditFault fault) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("message", words.text("fault." + fault.key(), fault.arguments().toArray()));
      told.put("fault", fault.key());
      return Reply.json(409, JsonText.of(told));
    } catch (JacksonException e) {
      return Reply.status(400);
    }
  }

  private Draft draft(Request request) throws EditFault {
    Map<String, Object> body = body(request);
    EditDesk.Key key = EditDesk.Key.of(body);
    Object value = body.get("value");
    if (value == null) {
      throw new EditFault("form");
    }
    return new Draft(key.kind(), key.file(), value);
  }

  private Map<String, Object> body(Request request) throws EditFault {
    Object body = json.readValue(request.body(), Object.class);
    if (!(body instanceof Map<?, ?> map)) {
      throw new EditFault("form");
    }
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (value != null) {
            named.put(key.toString(), value);
          }
        });
    return named;
  }

  /** A file of the site; in place of a page that the site does not have, why that may be. */
  private Reply preview(String path) throws IOException {
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    try {
      Optional<SiteFiles> site = desk.preview();
      Optional<byte[]> found = site.orElse(SiteFiles.NONE).find(file);
      if (found.isPresent()) {
        return Reply.file(file, found.get());
      }
      return file.endsWith(".html") || file.endsWith(".pdf")
          ? note(404, words.text(site.isPresent() ? "preview.none" : "preview.not-yet"))
          : Reply.status(404);
    } catch (SiteFiles.RenderFault fault) {
      return note(500, fault.words());
    }
  }

  private static Reply note(int status, String text) throws IOException {
    String page = new String(resource(OWN + "note.html"), StandardCharsets.UTF_8);
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    Reply reply =
        Reply.file("note.html", page.replace("{text}", escaped).getBytes(StandardCharsets.UTF_8));
    return new Reply(status, reply.type(), reply.bytes());
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = EditPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return in.readAllBytes();
    }
  }
}
