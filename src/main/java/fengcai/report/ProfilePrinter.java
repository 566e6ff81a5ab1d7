package fengcai.report;

import fengcai.chart.Drawing;
import fengcai.chart.QrCode;
import fengcai.model.Article;
import fengcai.model.Block;
import fengcai.model.Community;
import fengcai.model.HonourLevel;
import fengcai.model.Inline;
import fengcai.model.Photo;
import fengcai.model.ReportTheme.ProfileSection;
import fengcai.page.LevelGroup;
import fengcai.page.ProfilePage;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Flow;
import fengcai.report.block.Frame;
import fengcai.report.block.Labels;
import fengcai.report.block.Links;
import fengcai.report.block.Paragraphs;
import fengcai.report.block.Slab;
import fengcai.report.block.Slabs;
import fengcai.report.block.TableSetter;
import fengcai.report.block.Theme;
import fengcai.report.font.Voice;
import fengcai.report.line.Alignment;
import fengcai.report.line.Run;
import fengcai.report.line.Span;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import fengcai.text.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out one profile: its first page, facts, story, honours and closing lines. */
final class ProfilePrinter {

  private static final double LOOSE = 1.5;

  /** So wide that even the smallest code is 20 mm without the white around it. */
  private static final double CODE = 80;

  private final Theme theme;
  private final BlockSetter blocks;
  private final Labels labels;
  private final Links links;
  private final ProfilePage profile;
  private final ProfileFacts facts;
  private final Tag document;
  private final Flow flow = new Flow();
  private final Frame frame;

  /** {@code document} is the element that the profile's own stand in. */
  ProfilePrinter(Press press, Links links, ProfilePage profile, Tag document, int above) {
    this.theme = press.theme();
    this.blocks = press.blocks(links, above);
    this.labels = press.labels();
    this.links = links;
    this.profile = profile;
    this.facts = new ProfileFacts(profile, labels, press.today());
    this.document = document;
    this.frame = Frame.body(theme);
  }

  /** As a part of a booklet. */
  List<Slab> lay(List<Block> story) {
    theme.source().profile().forEach(section -> lay(section, story, Optional.empty()));
    return flow.slabs();
  }

  /** As a document of its own, with its letterhead and what tells its release from others. */
  List<Slab> layAlone(List<Block> story, Optional<Letterhead> letterhead, String release) {
    letterhead.ifPresent(head -> head.head(flow, document, Optional.empty()));
    theme.source().profile().forEach(section -> lay(section, story, Optional.of(release)));
    return flow.slabs();
  }

  private void lay(ProfileSection section, List<Block> story, Optional<String> release) {
    Community community = profile.community();
    switch (section) {
      case PLACE -> place();
      case TITLE -> blocks.headings().title(flow, community.article().title(), document, frame);
      case CAMPAIGN ->
          participation().ifPresent(words -> line(words, quiet(theme.sizes().body() - 0.5), 8));
      case DATELINE ->
          line(
              String.join("　", dateline(community.article())),
              quiet(theme.sizes().small() + (theme.ornaments() ? 0.5 : 0)),
              8);
      case FIGURES -> figures();
      case PHOTO ->
          community.photos().stream()
              .findFirst()
              .ifPresent(photo -> blocks.figures().set(flow, photo, document, frame));
      case FACTS -> {
        flow.space(10);
        blocks.tables().set(flow, facts.fields(), TableSetter.Heads.ROWS, document, frame);
      }
      case TEAMS -> teams(community);
      case PARTNERS -> partners(community);
      case PHOTOS -> photos(community);
      case STORY -> story(story);
      case HONOURS -> honours();
      case COUNTS -> counts();
      case CLOSING -> {
        closing(community.article(), release);
      }
    }
  }

  private void place() {
    double size = theme.sizes().body() + 0.5;
    line(facts.place(), Style.of(Voice.STRONG, size, theme.palette().accent()), 0);
    flow.space(4);
  }

  private void figures() {
    flow.space(16);
    new FigureStrip(theme, blocks.text()).set(flow, facts.figures(), facts.asOf(), document, frame);
  }

  private void partners(Community community) {
    if (!community.partners().isEmpty()) {
      section("section.partners");
      list(community.partners());
    }
  }

  private void photos(Community community) {
    boolean led = theme.source().profile().contains(ProfileSection.PHOTO);
    List<Photo> more = community.photos().stream().skip(led ? 1 : 0).toList();
    if (!more.isEmpty()) {
      section("section.photos");
      blocks.figures().grid(flow, more, document, frame);
    }
  }

  private void story(List<Block> story) {
    if (!story.isEmpty()) {
      section("section.story");
      blocks.set(flow, story, document, frame);
    }
  }

  private void counts() {
    if (facts.counts().size() > 1) {
      section("section.counts");
      Block.Table table = facts.countHistory();
      facts
          .countChart()
          .ifPresent(
              chart -> {
                blocks.drawings().set(flow, chart, document, frame);
                if (TableSetter.isShort(table)) {
                  flow.keepLastWithNext();
                }
              });
      blocks.tables().set(flow, table, TableSetter.Heads.COLUMNS, document, frame);
    }
  }

  private Optional<String> participation() {
    return profile
        .campaign()
        .map(
            row ->
                row.campaign().name()
                    + profile
                        .community()
                        .participation()
                        .flatMap(part -> part.category())
                        .map(category -> "　" + category)
                        .orElse("")
                    + row.stage()
                        .map(stage -> labels.of("honour.detail", stage.name()))
                        .orElse(""));
  }

  private List<String> dateline(Article article) {
    List<String> parts = new ArrayList<>();
    article
        .published()
        .ifPresent(m -> parts.add(pair("report.published", Dates.exact(m.date(), m.time()))));
    article.source().ifPresent(source -> parts.add(pair("report.source", source)));
    return parts;
  }

  private void teams(Community community) {
    if (community.teams().isEmpty()) {
      return;
    }
    section("section.teams");
    if (facts.hasTeamDetails()) {
      blocks.tables().set(flow, facts.teams(), TableSetter.Heads.COLUMNS, document, frame);
    } else {
      list(community.teams().stream().map(team -> team.name()).toList());
    }
  }

  private void honours() {
    if (profile.awards().isEmpty()) {
      return;
    }
    section("section.honours");
    for (LevelGroup<String> group : facts.honours()) {
      String level = group.level().map(HonourLevel::label).orElse(labels.of("honour.none"));
      blocks
          .headings()
          .ofStory(
              flow, new Block.Heading(2, "", List.of(new Inline.Text(level))), document, frame);
      list(group.entries());
    }
  }

  private void closing(Article article, Optional<String> release) {
    flow.space(1.2 * frame.leading());
    if (theme.ornaments()) {
      Slab.Drawing rule =
          (canvas, top) ->
              canvas.fill(frame.left(), top, frame.measure(), 0.5, theme.palette().hairline());
      flow.add(new Slab(8, 0, true, Optional.empty(), rule).asClosing());
    }
    Style style = quiet(theme.sizes().small() + (theme.ornaments() ? 0.5 : 0));
    List<String> names = new ArrayList<>();
    article.source().ifPresent(s -> names.add(pair("report.source", s)));
    article.author().ifPresent(a -> names.add(pair("report.author", a)));
    article.editor().ifPresent(e -> names.add(pair("report.editor", e)));
    release.ifPresent(r -> names.add(pair("report.release", r)));
    Optional<String> url = links.published(profile.address());
    if (url.isEmpty()) {
      Flow words = new Flow();
      line(words, String.join("　", names), style);
      words.slabs().forEach(slab -> flow.add(slab.asClosing()));
      return;
    }
    Frame small = frame.narrowed(0, CODE).flush().with(style, theme.leading(style.size(), LOOSE));
    Flow words = new Flow();
    blocks.paragraph(words, List.of(new Inline.Text(String.join("　", names))), document, small);
    blocks.paragraph(words, address(url.get()), document, small);
    flow.add(Slabs.beside(Slabs.column(words.slabs()), code(url.get())).asClosing());
  }

  /** At the end of the measure, the white around it beyond. */
  private Slab code(String url) {
    Drawing code = QrCode.of(url);
    double white = QrCode.QUIET * CODE / code.width();
    double left = frame.left() + frame.measure() - CODE + white;
    return blocks.drawings().slab(code, labels.of("report.code", url), CODE, document, left);
  }

  private List<Inline> address(String url) {
    return List.of(
        new Inline.Text(labels.of("report.address") + "："),
        new Inline.Link(new Inline.Target.External(url), List.of(new Inline.Text(url))));
  }

  private void section(String label) {
    blocks.headings().section(flow, labels.of(label), document, frame);
  }

  private void list(List<String> items) {
    blocks.set(flow, List.of(Press.list(items)), document, frame);
  }

  private void line(String words, Style style, double above) {
    flow.space(above);
    line(flow, words, style);
  }

  private void line(Flow into, String words, Style style) {
    Frame own = frame.flush().with(style, theme.leading(style.size(), LOOSE));
    List<Run> runs = List.of(new Run(words, style, Span.of(document.child("P"))));
    Paragraphs.add(into, blocks.text().set(runs, own.measure(), 0, Alignment.START), own);
  }

  private Style quiet(double size) {
    return Style.of(Voice.BODY, size, theme.palette().quiet());
  }

  private String pair(String label, String value) {
    return labels.of(label) + "：" + value;
  }
}
