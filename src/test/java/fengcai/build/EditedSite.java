package fengcai.build;

import fengcai.content.source.ContentFiles;
import fengcai.picture.SamplePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** A small content folder in which one thing at a time is changed at random, the same each time. */
public final class EditedSite {

  private static final List<String> COUNTIES = List.of("990101", "990102", "990201");
  private static final List<String> STATES =
      List.of("", "", "", "draft: true\n", "expires: 2026-11-20\n", "expires: 2026-12-02\n");

  /** A community's record; {@code number} tells it from others for good. */
  private static final class Profile {
    private final int number;
    private String address;
    private String state = "";
    private String story = "第一段事迹。\n  \n  ## 一件实事\n  \n  大家都来。";
    private int registered = 120;
    private String extra = "";
    private boolean campaign;

    Profile(int number, String county) {
      this.number = number;
      this.address = county + "/p" + number;
      this.campaign = number % 2 == 0;
    }
  }

  private final Path folder;
  private final Random random = new Random(20200326);
  private final List<Profile> profiles = new ArrayList<>();
  private final TreeMap<String, String> site = new TreeMap<>();
  private final Build build;
  private int made;
  private int edits;
  private int awardYear = 2020;
  private int ledgerCount = 200;
  private LocalDate day = LocalDate.of(2026, 11, 28);

  public EditedSite(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("templates/report"));
    write("content/regions.yaml", regions("示例省"));
    site.put("name", "示例风采");
    site.put("office", "示例省文明办");
    site.put("baseUrl", "https://example.org/");
    writeSite();
    for (int i = 0; i < 3; i++) {
      picture(i, 500 + 300 * i);
    }
    for (int i = 0; i < 7; i++) {
      add();
    }
    writeLedgers();
    campaign("2026-11-16");
    page("关于本站");
    build =
        new Build(
            new BuildInput(
                ContentFiles.of(folder.resolve("content")),
                folder.resolve("templates"),
                Optional.empty(),
                day.atTime(8, 0),
                2,
                List.of()));
  }

  public LoadedSite load() {
    return build.at(now()).load();
  }

  private LocalDateTime now() {
    return day.atTime(8, 0);
  }

  /** Changes one thing and returns what. */
  public String edit() throws IOException {
    edits++;
    int kind = random.nextInt(19);
    switch (kind) {
      case 0, 1, 2 -> editStory(random.nextInt(profiles.size()));
      case 3 -> any().registered += 7;
      case 4 -> any().state = STATES.get(random.nextInt(STATES.size()));
      case 5 -> any().campaign ^= true;
      case 6 -> any().extra = "partners: [示例单位" + edits + "]\n";
      case 7 -> any().extra = "teams: [{name: 第" + edits + "队, members: " + edits + "}]\n";
      case 8 -> any().address = COUNTIES.get(random.nextInt(3)) + "/r" + edits;
      case 9 -> add();
      case 10 -> remove();
      case 11 -> awardYear = 2015 + random.nextInt(10);
      case 12 -> ledgerCount += 3;
      case 13 ->
          site.put(
              random.nextBoolean() ? "description" : "comment", "https://example.org/" + edits);
      case 14 -> site.put("accent", "\"#" + (100000 + edits) + "\"");
      case 15 -> picture(random.nextInt(3), 500 + random.nextInt(900));
      case 16 -> template();
      case 17 -> day = day.plusDays(1 + random.nextInt(20));
      default -> other();
    }
    for (Profile profile : profiles) {
      write(profile);
    }
    writeLedgers();
    writeSite();
    return "edit " + edits + " of kind " + kind;
  }

  /** Adds a sentence to a story and returns the community's address. */
  public String editStory(int index) throws IOException {
    Profile profile = profiles.get(index);
    profile.story += "\n  再写一句，第" + ++edits + "回。";
    write(profile);
    return profile.address;
  }

  private Profile any() throws IOException {
    Profile profile = profiles.get(random.nextInt(profiles.size()));
    Files.delete(file(profile));
    return profile;
  }

  private void add() throws IOException {
    Profile profile = new Profile(made, COUNTIES.get(made % 3));
    made++;
    profiles.add(profile);
    write(profile);
  }

  private void remove() throws IOException {
    if (profiles.size() > 5) {
      profiles.remove(any());
    }
  }

  private void other() throws IOException {
    switch (random.nextInt(4)) {
      case 0 -> write("content/regions.yaml", regions("示例省" + (char) ('一' + edits)));
      case 1 -> campaign("2026-11-" + (10 + random.nextInt(15)));
      case 2 -> page("关于本站" + edits);
      default -> theme();
    }
  }

  private Path file(Profile profile) {
    return folder.resolve("content/communities/" + profile.address + ".yaml");
  }

  private void write(Profile profile) throws IOException {
    StringBuilder text = new StringBuilder("name: 第" + profile.number + "社区\n");
    text.append("street: 示例街道\n").append(profile.extra).append(profile.state);
    text.append("volunteers:\n  - {asOf: 2025-12-31, registered: ").append(profile.registered - 9);
    text.append(", residents: 2100}\n  - {asOf: 2026-06-30, registered: ");
    text.append(profile.registered).append(", residents: 2200}\n");
    text.append("honours: [示例省文明社区]\nsource: 示例市文明办\n");
    text.append("published: 2026-0").append(1 + profile.number % 9).append("-02 09:00:00\n");
    if (profile.campaign) {
      text.append("campaign: zuimei\n");
    }
    if (profile.number % 3 == 0) {
      text.append("images: [{src: media/a").append(profile.number % 2).append(".jpg, alt: 巡逻}]\n");
    }
    String figure = profile.number % 4 == 1 ? "\n  \n  ![集市](media/a2.jpg)\n" : "\n";
    text.append("story: |\n  ").append(profile.story).append(figure);
    write("content/communities/" + profile.address + ".yaml", text.toString());
  }

  private void writeSite() throws IOException {
    StringBuilder text = new StringBuilder();
    site.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
    write("content/site.yaml", text.toString());
  }

  private void writeLedgers() throws IOException {
    Profile first = profiles.getFirst();
    Profile last = profiles.getLast();
    write(
        "content/honours/huzhu.yaml",
        "title: 示例市邻里互助社区\ngrantor: 示例市文明办\nrecipients:\n  - {community: "
            + first.address
            + ", year: "
            + awardYear
            + "}\n");
    write(
        "content/counts/2024-12-31.yaml",
        "asOf: 2024-12-31\nsource: 平台\ncounts:\n  "
            + last.address
            + ": {registered: "
            + ledgerCount
            + ", residents: 2300, hours: 900}\n");
  }

  private void campaign(String notice) throws IOException {
    write(
        "content/campaigns/zuimei.yaml",
        "name: 最美志愿服务社区\nyear: 2026\nstages:\n  - {name: 推荐, from: 2026-09-01, to: 2026-09-30}\n"
            + "  - {name: 公示, from: "
            + notice
            + ", to: 2026-11-30}\n  - {name: 命名, from: 2026-12-15}\n");
  }

  private void page(String title) throws IOException {
    write("content/pages/about.md", "---\ntitle: " + title + "\n---\n\n一段话。\n");
  }

  private static String regions(String province) {
    return "\"990000\": "
        + province
        + "\n\"990100\": 甲市\n\"990101\": 东区\n\"990102\": 西区\n\"990200\": 乙市\n\"990201\": 南区\n";
  }

  private void picture(int number, int width) throws IOException {
    Path file = folder.resolve("content/media/a" + number + ".jpg");
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, SamplePictures.jpeg(SamplePictures.scene(width, width / 2)));
  }

  private void template() throws IOException {
    String name = random.nextBoolean() ? "honours.ftlh" : "profile.ftlh";
    write(
        "templates/" + name,
        Files.readString(Path.of("templates", name)) + "<!-- " + edits + " -->");
  }

  private void theme() throws IOException {
    String theme = Files.readString(Path.of("templates/report/showcase.yaml"));
    write(
        "templates/report/showcase.yaml",
        theme.replace("title: 28pt", "title: " + (20 + edits % 9) + "pt"));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
  }
}
