package fengcai.content;

import fengcai.content.folder.ContentFolder;
import fengcai.content.folder.InterruptedSaves;
import fengcai.content.folder.MediaFolder;
import fengcai.content.merge.InlineHonours;
import fengcai.content.merge.MergedCommunity;
import fengcai.content.record.Reading;
import fengcai.content.record.RecordLink;
import fengcai.content.record.RecordSources;
import fengcai.content.record.SharedRecords;
import fengcai.content.record.SiteReader;
import fengcai.content.source.FileNames;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.DiagnosticFilter;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Suppression;
import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.FreePage;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.HonourTitle;
import fengcai.model.Publication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Combines the readings of all records, checking what only all of them together can tell. */
final class ContentCollector {

  private final RecordSources sources;
  private final ContentFolder folder;
  private final SharedRecords shared;
  private final List<Community> communities = new ArrayList<>();
  private final List<FreePage> pages = new ArrayList<>();
  private final InlineHonours inlineHonours = new InlineHonours();
  private final List<RecordLink> references = new ArrayList<>();
  private final Map<String, Set<String>> mediaByPage = new HashMap<>();
  private final Set<String> usedMedia = new HashSet<>();
  private final FileNames mediaNames = new FileNames();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  ContentCollector(RecordSources sources, ContentFolder folder, SharedRecords shared) {
    this.sources = sources;
    this.folder = folder;
    this.shared = shared;
  }

  Content collect(List<Reading<?>> readings) {
    readings.forEach(this::add);
    problems.addAll(folder.problems());
    problems.addAll(InterruptedSaves.in(sources.files().root()));
    return new Content(
        new Publication(
            shared.site().site(),
            shared.regions(),
            shared.campaigns().values().stream().flatMap(Optional::stream).toList(),
            honours(),
            communities.stream().map(this::withCanonicalHonours).toList(),
            pages),
        new ContentStories(sources),
        new RecordPositions(sources, shared.ledgers().countFiles()),
        references,
        mediaByPage,
        problems,
        new DiagnosticFilter(shared.site().levels(), suppressions));
  }

  private void add(Reading<?> reading) {
    problems.addAll(reading.problems());
    suppressions.addAll(reading.suppressions());
    reading.links().forEach(this::addLink);
    // Records of other kinds were shared before.
    if (reading.value().orElse(null) instanceof MergedCommunity merged) {
      problems.addAll(inlineHonours.add(merged.inlineHonours()));
      merged.community().ifPresent(communities::add);
    } else if (reading.value().orElse(null) instanceof FreePage page) {
      pages.add(page);
    }
  }

  private void addLink(RecordLink link) {
    String path = link.target().path();
    if (!MediaFolder.isBelow(path)) {
      references.add(link);
      return;
    }
    if (!link.from().equals(SiteReader.EVERY_PAGE)) {
      mediaByPage.computeIfAbsent(link.from(), page -> new HashSet<>()).add(path);
      sources
          .media()
          .linkFault(path)
          .ifPresent(
              fault ->
                  problems.add(Diagnostic.of(fault.rule(), link.position(), path, fault.detail())));
    }
    if (usedMedia.add(path)) {
      checkName(path, link.position());
      Set<String> authors = sources.media().authors(path);
      if (!authors.isEmpty()) {
        String names = String.join("、", authors);
        problems.add(Diagnostic.of(Rule.PRIVACY_AUTHOR, link.position(), path, names));
      }
    }
  }

  /** Reports a file whose name some operating systems do not allow. */
  private void checkName(String path, Position at) {
    FileNames.reservedPart(path)
        .ifPresent(part -> problems.add(Diagnostic.of(Rule.NAME_RESERVED, at, part)));
    mediaNames
        .add(path)
        .ifPresent(other -> problems.add(Diagnostic.of(Rule.NAME_CASE, at, path, other)));
  }

  private List<Honour> honours() {
    List<Honour> honours = new ArrayList<>(shared.ledgers().honours());
    honours.addAll(inlineHonours.honours());
    honours.sort(HonourLevel.HIGHEST_FIRST.thenComparing(Honour::title, HonourTitle.ORDER));
    return honours;
  }

  /** Replaces each honour without a ledger by the one merged from all records. */
  private Community withCanonicalHonours(Community community) {
    if (community.awards().stream()
        .map(Award::honour)
        .allMatch(honour -> inlineHonours.canonical(honour).equals(honour))) {
      return community;
    }
    List<Award> awards =
        community.awards().stream()
            .map(
                award ->
                    new Award(
                        inlineHonours.canonical(award.honour()),
                        award.year(),
                        award.validUntil(),
                        award.revoked()))
            .sorted(Comparator.comparing(Award::honour, HonourLevel.HIGHEST_FIRST))
            .toList();
    return community.withAwards(awards);
  }
}
