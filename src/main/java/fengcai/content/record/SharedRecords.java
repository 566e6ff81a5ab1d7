package fengcai.content.record;

import fengcai.content.folder.ContentFolder;
import fengcai.diagnostic.WordList;
import fengcai.model.Campaign;
import fengcai.model.CommunityId;
import fengcai.model.region.Region;
import fengcai.model.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The records that other records depend on, read before them.
 *
 * @param site with an empty name if {@code site.yaml} cannot be read
 * @param regionsListed whether {@code regions.yaml} could be read
 * @param campaigns each campaign that has a file, by id; empty if the file cannot be read
 * @param communities those that have a record
 * @param readings all files read, not yet proofread
 */
public record SharedRecords(
    WordList wordList,
    SiteReader.SiteRecord site,
    Regions regions,
    boolean regionsListed,
    Map<String, Optional<Campaign>> campaigns,
    Ledgers ledgers,
    Set<CommunityId> communities,
    List<Reading<?>> readings) {

  public static SharedRecords read(
      RecordSources sources, ContentFolder folder, FontCoverage fonts, Optional<String> baseUrl) {
    List<Reading<?>> readings = new ArrayList<>();
    Reading<WordList> wordList = WordListReader.read(sources);
    readings.add(wordList);
    Reading<SiteReader.SiteRecord> site = new SiteReader(sources, fonts, baseUrl).read();
    readings.add(site);
    Reading<List<Region>> listed = RegionReader.read(sources);
    readings.add(listed);
    Regions regions = new Regions(listed.value().orElse(List.of()));
    Map<String, Optional<Campaign>> campaigns = new TreeMap<>();
    for (String file : folder.records("campaigns")) {
      Reading<Campaign> campaign = CampaignReader.read(sources, file);
      campaigns.put(ContentFolder.slug(file), campaign.value());
      readings.add(campaign);
    }
    Set<CommunityId> communities = Set.copyOf(folder.communities());
    Ledgers ledgers = new Ledgers(regions, communities);
    for (String file : folder.records("honours")) {
      readings.add(ledgers.readHonour(sources, file));
    }
    for (String file : folder.records("counts")) {
      readings.add(ledgers.readCounts(sources, file));
    }
    return new SharedRecords(
        wordList.value().orElseThrow(),
        site.value().orElseThrow(),
        regions,
        listed.value().isPresent(),
        campaigns,
        ledgers,
        communities,
        readings);
  }

  public Optional<Campaign> campaign(String id) {
    return campaigns.getOrDefault(id, Optional.empty());
  }
}
