package fengcai.report;

import fengcai.model.Article;
import fengcai.model.Block;
import fengcai.model.Community;
import fengcai.model.HonourLevel;
import fengcai.model.Inline;
import fengcai.model.Photo;
import fengcai.page.LevelGroup;
import fengcai.page.Page;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Flow;
import fengcai.report.block.Frame;
import fengcai.report.block.Labels;
import fengcai.report.block.Links;
import fengcai.report.block.Paragraphs;
import fengcai.report.block.Slab;
import fengcai.report.block.TableSetter;
import fengcai.report.block.Theme;
import fengcai.report.font.Voice;
import fengcai.report.line.Alignment;
import fengcai.report.line.Run;
import fengcai.report.line.Span;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out one profile: its first page, facts, story, honours and closing lines. */
final class ProfileReport {

  private final Theme theme;
  private final BlockSetter blocks;
  private final Labels labels;
  private final Links links;
  private final Page.Profile profile;
  private final ProfileFacts facts;
  private final Tag document = Tag.document();
  private final Flow flow = new Flow();
  private final Frame frame;

  ProfileReport(
      Theme theme,
      BlockSetter blocks,
      Labels labels,
      Links links,
      Page.Profile profile,
      ProfileFacts facts) {
    this.theme = theme;
    this.blocks = blocks;
    this.labels = labels;
    this.links = links;
    this.profile = profile;
    this.facts = facts;
    this.frame = Frame.body(theme);
  }

  List<Slab> lay(List<Block> story) {
    Community community = profile.community();
    opening(community.article());
    blocks.tables().set(flow, facts.fields(), TableSetter.Heads.ROWS, document, frame);
    teams(community);
    if (!community.partners().isEmpty()) {
      section("section.partners");
      list(community.partners());
    }
    if (community.photos().size() > 1) {
      section("section.photos");
      List<Photo> more = community.photos();
      blocks.figures().grid(flow, more.subList(1, more.size()), document, frame);
    }
    if (!story.isEmpty()) {
      section("section.story");
      blocks.set(flow, story, document, frame);
    }
    honours();
    if (facts.counts().size() > 1) {
      section("section.counts");
      blocks.tables().set(flow, facts.countHistory(), TableSetter.Heads.COLUMNS, document, frame);
    }
    closing(community.article());
    return flow.slabs();
  }

  private void opening(Article article) {
    line(
        facts.place(),
        Style.of(Voice.STRONG, theme.sizes().subheading(), theme.palette().accent()),
        1.5);
    flow.space(4);
    blocks.headings().title(flow, article.title(), document, frame);
    flow.space(8);
    participation().ifPresent(words -> line(words, quiet(theme.sizes().subheading() - 1), 1.5));
    flow.space(8);
    line(String.join("　", dateline(article)), quiet(theme.sizes().small() + 0.5), 1.5);
    flow.space(16);
    new FigureStrip(theme, blocks.text()).set(flow, facts.figures(), facts.asOf(), document, frame);
    profile.community().photos().stream()
        .findFirst()
        .ifPresent(photo -> blocks.figures().set(flow, photo, document, frame));
    flow.space(10);
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
    article.published().ifPresent(m -> parts.add(pair("report.published", Dates.exact(m))));
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

  private void closing(Article article) {
    flow.keepLastWithNext();
    flow.space(1.2 * frame.leading());
    flow.add(
        8,
        true,
        (canvas, top) ->
            canvas.fill(frame.left(), top, frame.measure(), 0.5, theme.palette().hairline()));
    Style style = quiet(theme.sizes().small() + 0.5);
    List<String> names = new ArrayList<>();
    article.source().ifPresent(s -> names.add(pair("report.source", s)));
    article.author().ifPresent(a -> names.add(pair("report.author", a)));
    article.editor().ifPresent(e -> names.add(pair("report.editor", e)));
    line(String.join("　", names), style, 1.6);
    flow.keepLastWithNext();
    links
        .published(profile.address())
        .ifPresent(
            url -> {
              Frame small = frame.flush().with(style, style.size() * 1.6);
              List<Inline> words =
                  List.of(
                      new Inline.Text(labels.of("report.address") + "："),
                      new Inline.Link(
                          new Inline.Target.External(url), List.of(new Inline.Text(url))));
              blocks.paragraph(flow, words, document, small);
            });
  }

  private void section(String label) {
    blocks.headings().section(flow, labels.of(label), document, frame);
  }

  private void list(List<String> items) {
    List<List<Block>> entries =
        items.stream()
            .map(item -> List.<Block>of(new Block.Paragraph(List.of(new Inline.Text(item)))))
            .toList();
    blocks.set(flow, List.of(new Block.BulletList(entries)), document, frame);
  }

  private void line(String words, Style style, double leading) {
    Frame own = frame.flush().with(style, style.size() * leading);
    List<Run> runs = List.of(new Run(words, style, Span.of(document.child("P"))));
    Paragraphs.add(flow, blocks.text().set(runs, own.measure(), 0, Alignment.START), own);
  }

  private Style quiet(double size) {
    return Style.of(Voice.BODY, size, theme.palette().quiet());
  }

  private String pair(String label, String value) {
    return labels.of(label) + "：" + value;
  }
}
