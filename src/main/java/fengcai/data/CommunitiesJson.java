package fengcai.data;

import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.HonourLevel;
import fengcai.model.VolunteerCount;
import fengcai.page.Address;
import fengcai.page.CurrentAwards;
import fengcai.page.SitePlan;
import java.io.StringWriter;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The published facts of every profile as JSON, keys as in the records. */
final class CommunitiesJson {

  private static final Address ADDRESS = new Address("data/communities.json");

  private final JsonGenerator json;
  private final SitePlan plan;

  private CommunitiesJson(JsonGenerator json, SitePlan plan) {
    this.json = json;
    this.plan = plan;
  }

  static DataFile of(SitePlan plan) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      CommunitiesJson writer = new CommunitiesJson(json, plan);
      json.writeStartArray();
      plan.profiles().forEach(writer::write);
      json.writeEndArray();
    }
    return new DataFile(ADDRESS, text.toString());
  }

  private void write(Community community) {
    json.writeStartObject();
    json.writeStringProperty("address", community.id().path());
    json.writeStringProperty("name", community.name());
    json.writeStringProperty("region", community.id().region().digits());
    json.writeStringProperty(
        "regionName", plan.publication().regions().fullName(community.id().region()));
    write("street", community.street());
    write("category", community.participation().flatMap(part -> part.category()));
    write("campaign", community.participation().map(part -> part.campaign()));
    community.article().published().ifPresent(m -> write("published", Optional.of(Iso.of(m))));
    json.writeArrayPropertyStart("teams");
    community.teams().forEach(team -> json.writeString(team.name()));
    json.writeEndArray();
    json.writeArrayPropertyStart("volunteers");
    community.counts().stream()
        .filter(count -> !count.asOf().isAfter(plan.today()))
        .forEach(count -> write(community, count));
    json.writeEndArray();
    json.writeArrayPropertyStart("honours");
    CurrentAwards.of(community, plan.today()).forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Community community, VolunteerCount count) {
    json.writeStartObject();
    json.writeStringProperty("asOf", count.asOf().toString());
    write("registered", count.registered());
    write("residents", community.residentsAt(count));
    write("share", community.shareAt(count).map(Object::toString));
    write("active", count.active());
    write("partyMembers", count.partyMembers());
    count.hours().ifPresent(hours -> json.writeNumberProperty("hours", hours));
    write("personTimes", count.personTimes());
    write("activities", count.activities());
    json.writeEndObject();
  }

  private void write(Award award) {
    json.writeStartObject();
    json.writeStringProperty("title", award.honour().title());
    write("level", award.honour().level().map(HonourLevel::label));
    award.year().ifPresent(year -> json.writeNumberProperty("year", year));
    write("grantor", award.honour().grantor());
    json.writeEndObject();
  }

  private void write(String name, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }

  private void write(String name, OptionalLong value) {
    value.ifPresent(number -> json.writeNumberProperty(name, number));
  }
}
