package fengcai.content.keys;

import static fengcai.content.schema.ScalarFormats.WHOLE_NUMBER;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Keyed;
import fengcai.content.schema.FieldType.KeyedValue;
import fengcai.content.schema.FieldValues;
import fengcai.content.schema.ScalarFormats;
import fengcai.model.CommunityId;
import fengcai.model.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a volunteer count, in a community's record and in a ledger. */
public final class CountFields {
  private CountFields() {}

  public static final Field<LocalDate> AS_OF = Field.required("asOf", "统计日期", ScalarFormats.DAY);
  public static final Field<Long> REGISTERED = Field.of("registered", "注册志愿者人数", WHOLE_NUMBER);
  public static final Field<Share> SHARE = Field.of("share", "占常住人口比例", ScalarFormats.PER_CENT);
  public static final Field<Long> RESIDENTS = Field.of("residents", "常住人口", WHOLE_NUMBER);
  public static final Field<Long> ACTIVE = Field.of("active", "活跃志愿者人数", WHOLE_NUMBER);
  public static final Field<Long> PARTY_MEMBERS = Field.of("partyMembers", "党员志愿者人数", WHOLE_NUMBER);
  public static final Field<BigDecimal> HOURS =
      Field.of("hours", "服务时长", ScalarFormats.DECIMAL_NUMBER);
  public static final Field<Long> PERSON_TIMES = Field.of("personTimes", "服务人次", WHOLE_NUMBER);
  public static final Field<Long> ACTIVITIES = Field.of("activities", "活动场次", WHOLE_NUMBER);
  public static final Field<String> SOURCE = Field.of("source", "来源", ScalarFormats.TEXT);

  public static final Fields IN_LEDGER =
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

  public static final Fields INLINE =
      new Fields(Stream.concat(Stream.of(AS_OF), IN_LEDGER.fields().stream()).toList());

  public static final Field<List<KeyedValue<CommunityId, FieldValues>>> COUNTS =
      Field.required("counts", "统计", new Keyed<>("社区", ScalarFormats.COMMUNITY, IN_LEDGER));

  public static final Fields LEDGER = Fields.of(AS_OF, SOURCE, COUNTS);
}
