package fengcai;

import fengcai.data.DataFile;
import fengcai.data.DataFiles;
import fengcai.html.Asset;
import fengcai.html.OfferedFile;
import fengcai.html.PageRenderer;
import fengcai.html.TemplateFault;
import fengcai.model.Block;
import fengcai.page.Address;
import fengcai.page.DataPage;
import fengcai.page.Page;
import fengcai.page.ProfilePage;
import fengcai.page.ProfileReport;
import fengcai.page.Report;
import fengcai.picture.Picture;
import fengcai.picture.PictureFolder;
import fengcai.report.PrintedReport;
import fengcai.search.SearchFile;
import fengcai.search.SearchIndex;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A site as it would be published, each of its files made when it is asked for. Only profiles say
 * of what size their reports are, since the others' would all have to be made first. Safe for
 * several threads.
 */
public final class Preview {

  private final Checked checked;
  private final PageRenderer pages;
  private final PageRenderer profiles;
  private final PictureFolder pictures;
  private final Map<String, Page> byFile = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, DataFile> data = new HashMap<>();
  private final Map<String, byte[]> assets = new HashMap<>();
  private final ConcurrentHashMap<String, byte[]> search = new ConcurrentHashMap<>();

  Preview(Path templates, Checked checked) throws TemplateFault {
    this.checked = checked;
    this.pictures = checked.pictures();
    this.pages = new PageRenderer(templates, checked.plan(), pictures::find, false);
    this.profiles = new PageRenderer(templates, checked.plan(), pictures::find, true);
    checked.plan().pages().forEach(page -> byFile.put(page.address().file(), page));
    checked.plan().reports().forEach(report -> reports.put(report.address().file(), report));
    DataFiles.tables(checked.plan()).forEach(file -> data.put(file.address().file(), file));
    DataFiles.forRobots(checked.plan()).forEach(file -> data.put(file.address().file(), file));
    for (Asset asset : pages.assets()) {
      assets.put(asset.address().file(), asset.bytes());
    }
  }

  /** A file by its path from the site's root; empty where the site has none of that name. */
  public Optional<byte[]> file(String path) throws TemplateFault {
    Page page = byFile.get(path);
    if (page != null) {
      return Optional.of(render(page));
    }
    Report report = reports.get(path);
    if (report != null) {
      return Optional.of(print(report).pdf());
    }
    DataFile table = data.get(path);
    if (table != null) {
      return Optional.of(table.bytes());
    }
    byte[] asset = assets.get(path);
    if (asset != null) {
      return Optional.of(asset);
    }
    return path.startsWith("search/") ? searchFile(path) : picture(path);
  }

  private byte[] render(Page page) throws TemplateFault {
    List<Block> text = page.text(checked.content().stories());
    if (page instanceof ProfilePage profile) {
      PrintedReport printed = print(new ProfileReport(profile.profile()));
      return profiles.render(
          page,
          text,
          Map.of(profile.report(), new OfferedFile(printed.pdf().length, printed.pages())));
    }
    return pages.render(page, text, page instanceof DataPage ? sizes() : Map.of());
  }

  private Map<Address, OfferedFile> sizes() {
    Map<Address, OfferedFile> sizes = new HashMap<>();
    data.values()
        .forEach(file -> sizes.put(file.address(), new OfferedFile(file.bytes().length, 0)));
    return sizes;
  }

  private PrintedReport print(Report report) {
    return checked.print(report, Build.theme(report));
  }

  /** Looking for words takes all stories, so they are read when somebody first does. */
  private Optional<byte[]> searchFile(String path) {
    synchronized (search) {
      if (search.isEmpty()) {
        List<ProfilePage> all =
            checked.plan().pages().stream()
                .filter(ProfilePage.class::isInstance)
                .map(ProfilePage.class::cast)
                .toList();
        SearchIndex index = new SearchIndex(all.size());
        for (int i = 0; i < all.size(); i++) {
          ProfilePage profile = all.get(i);
          keep(
              index.add(
                  i, checked.plan().searched(profile), profile.text(checked.content().stories())));
        }
        index.files().forEach(file -> keep(file.get()));
      }
    }
    return Optional.ofNullable(search.get(path));
  }

  private void keep(SearchFile file) {
    search.put(file.address().file(), file.text().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<byte[]> picture(String path) {
    if (checked.plan().media().contains(path)) {
      return Optional.of(pictures.file(path));
    }
    for (String src : checked.plan().media()) {
      for (int width : pictures.find(src).map(Picture::copies).orElse(List.of())) {
        if (Address.resized(src, width).file().equals(path)) {
          return Optional.of(pictures.copy(src, width));
        }
      }
    }
    return Optional.empty();
  }
}
