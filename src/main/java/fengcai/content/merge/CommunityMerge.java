package fengcai.content.merge;

import fengcai.content.folder.ContentFolder;
import fengcai.content.keys.CommunityFields;
import fengcai.content.keys.CountFields;
import fengcai.content.record.CountStatement;
import fengcai.content.record.Reading;
import fengcai.content.record.SharedRecords;
import fengcai.content.record.StatedValues;
import fengcai.content.schema.FieldValues;
import fengcai.content.schema.SpellingSuggestions;
import fengcai.content.source.Located;
import fengcai.content.source.Problems;
import fengcai.content.source.SourcePosition;
import fengcai.diagnostic.Rule;
import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Participation;
import fengcai.model.Residents;
import fengcai.model.VolunteerCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges the record of a community with its rows in the ledgers. The result depends on the values
 * of the record, the ledgers' rows of the community, the honours, campaigns and communities that
 * the record names, and the regions. Thread-safe.
 */
public record CommunityMerge(SharedRecords shared) {

  public Reading<MergedCommunity> merge(CommunityId id, Reading<FieldValues> reading) {
    Problems problems = new Problems(ContentFolder.fileOf(id));
    if (shared.regionsListed() && shared.regions().find(id.region()).isEmpty()) {
      problems.add(Rule.REGION_UNKNOWN, SourcePosition.START, id.region().digits());
    }
    Optional<MergedCommunity> merged = reading.value().map(values -> merge(id, values, problems));
    return reading.with(merged, problems);
  }

  private MergedCommunity merge(CommunityId id, FieldValues values, Problems problems) {
    Optional<Residents> residents = CommunityFields.residents(values);
    List<VolunteerCount> counts = counts(id, values, residents, problems);
    AwardMerge merging = new AwardMerge(shared.ledgers(), shared.regions(), problems);
    List<Award> awards =
        merging.merge(values.items(CommunityFields.HONOURS), shared.ledgers().honourRows(id));
    Optional<Participation> participation = participation(values, problems);
    checkRelated(values, problems);
    Optional<Community> community =
        values
            .get(CommunityFields.NAME)
            .map(
                name ->
                    new Community(
                        id,
                        name,
                        CommunityFields.particulars(values),
                        residents,
                        counts,
                        awards,
                        participation,
                        CommunityFields.article(name, values),
                        CommunityFields.listing(values)));
    Optional<Campaign> campaign =
        community
            .flatMap(Community::participation)
            .flatMap(part -> shared.campaign(part.campaign()));
    return new MergedCommunity(community, campaign, merging.inlineHonours());
  }

  private List<VolunteerCount> counts(
      CommunityId id, FieldValues values, Optional<Residents> residents, Problems problems) {
    List<CountStatement> statements = new ArrayList<>();
    for (FieldValues count : values.items(CommunityFields.VOLUNTEERS)) {
      StatedValues stated = new StatedValues(problems.file(), count);
      count
          .get(CountFields.AS_OF)
          .ifPresent(day -> statements.add(new CountStatement(day, stated, Optional.empty())));
    }
    statements.addAll(shared.ledgers().countRows(id));
    CountMerge merging = new CountMerge(problems);
    List<VolunteerCount> counts = merging.merge(statements);
    if (residents.isPresent()) {
      SourcePosition at =
          values.require(CommunityFields.RESIDENTS).at(CommunityFields.RESIDENTS_COUNT);
      merging.compare(residents.get(), problems.at(at), statements);
    }
    return counts;
  }

  private Optional<Participation> participation(FieldValues values, Problems problems) {
    Optional<String> id = values.get(CommunityFields.CAMPAIGN);
    Optional<String> category = values.get(CommunityFields.CATEGORY);
    if (id.isEmpty()) {
      category.ifPresent(
          alone -> problems.add(Rule.CATEGORY_ALONE, values.at(CommunityFields.CATEGORY), alone));
      return Optional.empty();
    }
    List<String> known = List.copyOf(shared.campaigns().keySet());
    if (!known.contains(id.get())) {
      problems.add(
          Rule.CAMPAIGN_UNKNOWN,
          values.at(CommunityFields.CAMPAIGN),
          id.get(),
          SpellingSuggestions.nearest(id.get(), known).orElseGet(() -> String.join(", ", known)));
      return Optional.empty();
    }
    List<String> categories = shared.campaign(id.get()).map(Campaign::categories).orElse(List.of());
    if (category.isPresent() && !categories.isEmpty() && !categories.contains(category.get())) {
      problems.add(
          Rule.CATEGORY_UNKNOWN,
          values.at(CommunityFields.CATEGORY),
          category.get(),
          String.join(", ", categories));
    }
    return Optional.of(new Participation(id.get(), category));
  }

  private void checkRelated(FieldValues values, Problems problems) {
    for (Located<CommunityId> related : values.list(CommunityFields.RELATED)) {
      if (!shared.communities().contains(related.value())) {
        problems.add(Rule.COMMUNITY_UNKNOWN, related.mark(), related.value().path());
      }
    }
  }
}
