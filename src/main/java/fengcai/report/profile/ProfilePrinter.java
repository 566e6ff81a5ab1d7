package fengcai.report.profile;

import fengcai.chart.Drawing;
import fengcai.chart.QrCode;
import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.model.document.Photo;
import fengcai.model.theme.ReportTheme.ProfileSection;
import fengcai.plan.element.LevelGroup;
import fengcai.plan.element.Phrases;
import fengcai.plan.profile.Byline;
import fengcai.plan.profile.HeldHonour;
import fengcai.plan.profile.Profile;
import fengcai.report.box.Box;
import fengcai.report.box.Boxes;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.ReportLinkTargets;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.font.FontRole;
import fengcai.report.layout.BlockLayout;
import fengcai.report.layout.TableLayout;
import fengcai.report.section.KeyFigureStrip;
import fengcai.report.section.Letterhead;
import fengcai.report.section.ReportContext;
import fengcai.report.section.TableRows;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.LineAlignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out one profile, section by section as the theme orders them. */
public final class ProfilePrinter {

  private static final double LOOSE = 1.5;

  /** The width of the QR code in points: at least 20 mm without its quiet zone. */
  private static final double CODE = 80;

  private final Theme theme;
  private final BlockLayout blocks;
  private final Phrases phrases;
  private final ReportLinkTargets links;
  private final Profile profile;
  private final ProfileFacts facts;
  private final StructureElement document;
  private final VerticalList flow = new VerticalList();
  private final TextArea area;

  /** {@code document} is the parent of the profile's structure elements. */
  public ProfilePrinter(
      ReportContext context,
      ReportLinkTargets links,
      Profile profile,
      StructureElement document,
      int above) {
    this.theme = context.theme();
    this.blocks = context.blocks(links, above);
    this.phrases = context.phrases();
    this.links = links;
    this.profile = profile;
    this.facts = new ProfileFacts(profile, phrases);
    this.document = document;
    this.area = TextArea.body(theme);
  }

  /** As a part of a booklet. */
  public List<Box> lay(List<Block> story) {
    theme.source().profile().forEach(section -> lay(section, story, Optional.empty()));
    return flow.boxes();
  }

  /** As a document of its own, with letterhead and release number. */
  public List<Box> layAlone(List<Block> story, Optional<Letterhead> letterhead, String release) {
    letterhead.ifPresent(head -> head.head(flow, document, Optional.empty()));
    theme.source().profile().forEach(section -> lay(section, story, Optional.of(release)));
    return flow.boxes();
  }

  private void lay(ProfileSection section, List<Block> story, Optional<String> release) {
    switch (section) {
      case PLACE -> place();
      case TITLE -> blocks.headings().title(flow, profile.byline().title(), document, area);
      case CAMPAIGN ->
          participation().ifPresent(words -> line(words, quiet(theme.sizes().body() - 0.5), 8));
      case DATELINE ->
          line(
              String.join("　", dateline(profile.byline())),
              quiet(theme.sizes().small() + (theme.ornaments() ? 0.5 : 0)),
              8);
      case FIGURES -> figures();
      case PHOTO ->
          profile.lead().ifPresent(photo -> blocks.figures().set(flow, photo, document, area));
      case FACTS -> {
        flow.space(10);
        blocks.tables().set(flow, facts.fields(), TableLayout.Heads.ROWS, document, area);
      }
      case TEAMS -> teams();
      case PARTNERS -> partners();
      case PHOTOS -> photos();
      case STORY -> story(story);
      case HONOURS -> honours();
      case COUNTS -> counts();
      case CLOSING -> closing(profile.byline(), release);
    }
  }

  private void place() {
    double size = theme.sizes().body() + 0.5;
    line(profile.place(), Style.of(FontRole.STRONG, size, theme.palette().accent()), 0);
    flow.space(4);
  }

  private void figures() {
    flow.space(16);
    new KeyFigureStrip(theme, blocks.text(), phrases)
        .set(flow, profile.keyFigures(), facts.asOf(), document, area);
  }

  private void partners() {
    if (!profile.partners().isEmpty()) {
      section("section.partners");
      list(profile.partners());
    }
  }

  private void photos() {
    boolean led = theme.source().profile().contains(ProfileSection.PHOTO);
    List<Photo> more = led ? profile.morePhotos() : profile.photos();
    if (!more.isEmpty()) {
      section("section.photos");
      blocks.figures().grid(flow, more, document, area);
    }
  }

  private void story(List<Block> story) {
    if (!story.isEmpty()) {
      section("section.story");
      blocks.set(flow, story, document, area);
    }
  }

  private void counts() {
    profile.history().map(facts::countHistory).ifPresent(this::counts);
  }

  private void counts(Block.Table table) {
    section("section.counts");
    facts
        .countChart()
        .ifPresent(
            chart -> {
              blocks.drawings().set(flow, chart, document, area);
              if (TableLayout.isShort(table)) {
                flow.keepLastWithNext();
              }
            });
    blocks.tables().set(flow, table, TableLayout.Heads.COLUMNS, document, area);
  }

  private Optional<String> participation() {
    return profile
        .campaign()
        .map(
            entry ->
                entry.campaign().text()
                    + entry.category().map(category -> "　" + category).orElse("")
                    + entry.stage().map(stage -> phrases.of("detail", stage.name())).orElse(""));
  }

  private List<String> dateline(Byline byline) {
    List<String> parts = new ArrayList<>();
    parts.add(pair("report.published", Phrases.moment(byline.published())));
    byline.updated().ifPresent(m -> parts.add(pair("report.updated", Phrases.moment(m))));
    byline.source().ifPresent(source -> parts.add(pair("report.source", source)));
    return parts;
  }

  private void teams() {
    if (profile.teams().isEmpty()) {
      return;
    }
    section("section.teams");
    if (profile.hasTeamDetails()) {
      blocks.tables().set(flow, facts.teams(), TableLayout.Heads.COLUMNS, document, area);
    } else {
      list(profile.teams().stream().map(team -> team.name()).toList());
    }
  }

  private void honours() {
    if (profile.honours().isEmpty()) {
      return;
    }
    section("section.honours");
    for (LevelGroup<HeldHonour> group : profile.honours()) {
      Block.Heading level = new Block.Heading(2, "", TableRows.cell(phrases.level(group.level())));
      blocks.headings().ofStory(flow, level, document, area);
      list(group.entries().stream().map(facts::honour).toList());
    }
  }

  private void closing(Byline byline, Optional<String> release) {
    flow.space(1.2 * area.leading());
    if (theme.ornaments()) {
      Box.Drawing rule =
          (canvas, top) ->
              canvas.fill(area.left(), top, area.measure(), 0.5, theme.palette().hairline());
      flow.add(new Box(8, 0, true, Optional.empty(), rule).asClosing());
    }
    Style style = quiet(theme.sizes().small() + (theme.ornaments() ? 0.5 : 0));
    List<String> names = new ArrayList<>();
    byline.source().ifPresent(s -> names.add(pair("report.source", s)));
    byline.author().ifPresent(a -> names.add(pair("report.author", a)));
    byline.editor().ifPresent(e -> names.add(pair("report.editor", e)));
    release.ifPresent(r -> names.add(pair("report.release", r)));
    Optional<String> url = links.published(profile.address());
    if (url.isEmpty()) {
      VerticalList words = new VerticalList();
      line(words, String.join("　", names), style);
      words.boxes().forEach(box -> flow.add(box.asClosing()));
      return;
    }
    TextArea small = area.narrowed(0, CODE).flush().with(style, theme.leading(style.size(), LOOSE));
    VerticalList words = new VerticalList();
    blocks.paragraph(words, List.of(new Inline.Text(String.join("　", names))), document, small);
    blocks.paragraph(words, address(url.get()), document, small);
    flow.add(Boxes.beside(Boxes.column(words.boxes()), code(url.get())).asClosing());
  }

  /** At the end of the line, its quiet zone beyond. */
  private Box code(String url) {
    Drawing code = QrCode.of(url);
    double white = QrCode.QUIET * CODE / code.width();
    double left = area.left() + area.measure() - CODE + white;
    return blocks.drawings().slab(code, phrases.of("report.code", url), CODE, document, left);
  }

  private List<Inline> address(String url) {
    return List.of(
        new Inline.Text(phrases.of("pair", phrases.of("report.address"), "")),
        new Inline.Link(new Inline.Target.External(url), List.of(new Inline.Text(url))));
  }

  private void section(String label) {
    blocks.headings().section(flow, phrases.of(label), document, area);
  }

  private void list(List<String> items) {
    blocks.set(flow, List.of(ReportContext.list(items)), document, area);
  }

  private void line(String words, Style style, double above) {
    flow.space(above);
    line(flow, words, style);
  }

  private void line(VerticalList into, String words, Style style) {
    TextArea own = area.flush().with(style, theme.leading(style.size(), LOOSE));
    StructureElement structure = document.child("P");
    Paragraphs.add(
        into, blocks.text().set(words, style, structure, own.measure(), LineAlignment.START), own);
  }

  private Style quiet(double size) {
    return Style.of(FontRole.BODY, size, theme.palette().quiet());
  }

  private String pair(String label, String value) {
    return phrases.of("pair", phrases.of(label), value);
  }
}
