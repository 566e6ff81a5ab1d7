package fengcai.html;

import fengcai.model.document.Block;
import fengcai.model.document.Block.Table.Alignment;
import fengcai.model.document.Inline;
import fengcai.model.document.Inline.Target;
import fengcai.model.document.Photo;
import java.util.List;
import java.util.Optional;

/** A text with blocks of every kind. */
final class SampleText {

  private SampleText() {}

  static List<Block> story() {
    return List.of(
        paragraph(
            "柳塘社区在东湖岸边，老房子多，老人也多。社区把志愿服务做成街坊之间的日常往来：谁家缺人手，"
                + "招呼一声就有人到；谁有一技之长，挂个牌就能帮上忙。几年下来，队伍由一支变成五支。"),
        new Block.Heading(1, "s-一-从一张联系卡说起", words("一、从一张联系卡说起")),
        new Block.Numbered(
            3,
            "1、",
            List.of(
                new Inline.Strong(words("先把底数摸清。")),
                new Inline.Text("志愿者用两个月走访了每一户，问需求、问专长、问空闲时间，一户一页记在册子上。"))),
        new Block.Numbered(
            3,
            "2、",
            List.of(
                new Inline.Strong(words("再把人手配齐。")),
                new Inline.Text("独居老人每户一张联系卡，写明结对志愿者和电话，样式见"),
                new Inline.Link(
                    new Target.External("https://www.example.org/card?a=1&b=2"), words("志愿服务联合会")),
                new Inline.Text("和"),
                new Inline.Link(new Target.Internal("about/index.html", "s-怎样参加"), words("本站说明")),
                new Inline.Text("。"))),
        new Block.Figure(
            new Photo(
                "media/story.png",
                "志愿者在社区广场为老人量血压",
                Optional.of("每月第一个周六的便民服务日"),
                Optional.of("赵明"))),
        new Block.Heading(1, "s-二-把事一件件做下去", words("二、把事一件件做下去")),
        paragraph("服务怎么排、时长怎么记、骨干怎么选，社区都立了规矩："),
        new Block.BulletList(
            List.of(
                List.of(paragraph("每月第一个周六为便民服务日，理发、磨刀、修小家电，全部免费。")),
                List.of(
                    paragraph("时长当场登记，次日公示："),
                    new Block.OrderedList(
                        1, List.of(List.of(paragraph("本人签字；")), List.of(paragraph("对象确认。"))))))),
        new Block.Table(
            List.of(Alignment.START, Alignment.START, Alignment.END),
            List.of(words("队伍"), words("常做的事"), words("每月次数")),
            List.of(
                List.of(words("银铃为老服务队"), words("上门探访、代买代办"), words("12")),
                List.of(words("平安巡逻队"), words("夜间巡逻、消防检查"), words("8")))),
        new Block.Quotation(List.of(paragraph("有空就来，有事就到，是柳塘人最常说的一句话。"))),
        new Block.Heading(1, "s-三-让热心的人有奔头", words("三、让热心的人有奔头")),
        new Block.Heading(2, "s-评议", words("（一）半年一次评议")),
        paragraph("每半年开一次评议会，由居民投票选出身边的好志愿者，照片挂上社区的笑脸墙。"),
        new Block.Heading(2, "s-回馈", words("（二）服务换回馈")),
        paragraph("服务时长可以兑换理发、体检和课后托管，出力的人也有人照应，热心不再是一个人的事。"),
        new Block.Divider(),
        new Block.Verbatim("<b>柳塘</b>"));
  }

  static List<Block> about() {
    return List.of(
        paragraph("本站由云州市文明办主办，集中发布全市志愿服务示范社区的事迹、人数和荣誉。"),
        new Block.Heading(1, "s-数从哪里来", words("数从哪里来")),
        paragraph("注册志愿者人数取自云州志愿服务网，每年年末统计一次；比例按同年常住人口计算。"),
        new Block.Heading(1, "s-怎样参加", words("怎样参加")),
        new Block.OrderedList(
            1,
            List.of(
                List.of(paragraph("在云州志愿服务网注册；")),
                List.of(paragraph("到所在社区报到，选择一支队伍；")),
                List.of(paragraph("参加一次活动，时长自动记入。")))));
  }

  static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(words(text));
  }

  static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }
}
