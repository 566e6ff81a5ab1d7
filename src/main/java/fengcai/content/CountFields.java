package fengcai.content;

import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Keyed;
import fengcai.content.Shape.KeyedValue;
import fengcai.model.CommunityId;
import fengcai.model.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a volunteer count, in a community's record and in a ledger. */
final class CountFields {
  private CountFields() {}

  static final Field<LocalDate> AS_OF = Field.of("asOf", "统计日期", Notations.DAY).asRequired();
  static final Field<Long> REGISTERED = Field.of("registered", "注册志愿者人数", Notations.WHOLE_NUMBER);
  static final Field<Share> SHARE = Field.of("share", "占常住人口比例", Notations.PER_CENT);
  static final Field<Long> RESIDENTS = Field.of("residents", "常住人口", Notations.WHOLE_NUMBER);
  static final Field<Long> ACTIVE = Field.of("active", "活跃志愿者人数", Notations.WHOLE_NUMBER);
  static final Field<Long> PARTY_MEMBERS =
      Field.of("partyMembers", "党员志愿者人数", Notations.WHOLE_NUMBER);
  static final Field<BigDecimal> HOURS = Field.of("hours", "服务时长", Notations.DECIMAL_NUMBER);
  static final Field<Long> PERSON_TIMES = Field.of("personTimes", "服务人次", Notations.WHOLE_NUMBER);
  static final Field<Long> ACTIVITIES = Field.of("activities", "活动场次", Notations.WHOLE_NUMBER);
  static final Field<String> SOURCE = Field.of("source", "来源", Notations.TEXT);

  static final Fields IN_LEDGER =
      Fields.of(
          REGISTERED,
          SHARE,
          RESIDENTS,
          ACTIVE,
          PARTY_MEMBERS,
          HOURS,
          PERSON_TIMES,
          ACTIVITIES,
          SOURCE);

  static final Fields INLINE =
      new Fields(Stream.concat(Stream.of(AS_OF), IN_LEDGER.fields().stream()).toList());

  static final Field<List<KeyedValue<CommunityId, Values>>> COUNTS =
      Field.of("counts", "统计", new Keyed<>("社区", Notations.COMMUNITY, IN_LEDGER)).asRequired();

  static final Fields LEDGER = Fields.of(AS_OF, SOURCE, COUNTS);
}
