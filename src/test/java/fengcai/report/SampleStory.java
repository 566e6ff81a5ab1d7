package fengcai.report;

import fengcai.model.document.Block;
import fengcai.model.document.Chart;
import fengcai.model.document.Inline;
import fengcai.model.document.Photo;
import java.util.List;
import java.util.Optional;

/** The story of the invented community, with blocks of every kind. */
final class SampleStory {

  private SampleStory() {}

  static List<Block> blocks() {
    return List.of(
        paragraph(
            "柳塘社区在东湖岸边，老房子多、老人也多。2017年5月，社区党支部牵头成立第1支志愿服务队，"
                + "“有事敲敲门，邻里一家亲”的口号从此写在了每个单元门口。三年多来，注册志愿者由最初的"
                + "118人增加到243人，占常住人口的16%，累计服务7512.5小时。"),
        new Block.Heading(1, "a", SampleProfile.text("从一张联系卡说起")),
        new Block.Paragraph(
            List.of(
                new Inline.Text("社区给65岁以上的独居老人每户发了一张联系卡，写明"),
                new Inline.Strong(SampleProfile.text("“三个一”")),
                new Inline.Text("：一名结对志愿者、一个24小时电话（0999-8123456）、一位楼门长。" + "卡片虽小，"),
                new Inline.Emphasis(SampleProfile.text("分量不轻")),
                new Inline.Text("——2020年冬天，正是靠这张卡，志愿者在12分钟内把突发心梗的周大爷送进了医院。" + "卡片的样式可以在"),
                new Inline.Link(
                    new Inline.Target.External("https://www.example.org/卡片"),
                    SampleProfile.text("云州市志愿服务联合会的网站（card-v2.0）")),
                new Inline.Text("上看到，也可以参考"),
                new Inline.Link(
                    new Inline.Target.Internal("about/index.html", "how"),
                    SampleProfile.text("本站说明")),
                new Inline.Text("。"))),
        new Block.Numbered(1, "一、", SampleProfile.text("抓队伍，让愿意的人有事做")),
        new Block.Numbered(
            3,
            "1、",
            SampleProfile.text(
                "摸清底数。社区用两个月走访了1520名居民，问需求、问专长、问时间，登记了86项需求和"
                    + "57种“看家本领”，分门别类录入系统；谁会修水管，谁会理发，谁能讲英语（English Corner），"
                    + "一查便知。")),
        new Block.Numbered(
            3,
            "2、",
            SampleProfile.text(
                "结对认领。需求挂上墙，志愿者来“摘牌”，做完由居民打分；得分高的，年底可在“爱心超市”"
                    + "兑换米、面、油……这个办法试行第一年，摘牌率就达到93.5%。谁说小事没人管？！")),
        new Block.Numbered(4, "（1）", SampleProfile.text("楼门长每周三、周六巡楼两次，发现隐患当天上报。")),
        new Block.Numbered(1, "二、", SampleProfile.text("抓制度，让做事的人有劲头")),
        paragraph("服务怎么排、时长怎么记、骨干怎么选，社区都立了规矩，主要有以下几条："),
        new Block.BulletList(
            List.of(
                List.of(paragraph("每月第一个周六为“便民服务日”，理发、磨刀、量血压、修小家电，全部免费。")),
                List.of(
                    paragraph("时长当场登记，次日公示；有异议的，3天内答复。"),
                    new Block.OrderedList(
                        1, List.of(List.of(paragraph("本人签字；")), List.of(paragraph("服务对象确认；"))))),
                List.of(paragraph("连续三个月没有参加活动的，由队长上门问一问原因，能帮就帮。")))),
        new Block.OrderedList(
            9,
            List.of(
                List.of(paragraph("报名：到社区服务站登记，或扫描二维码。")),
                List.of(paragraph("培训：新志愿者须完成4小时的入门培训，内容包括礼仪、急救与信息安全，" + "考核合格后方可上岗。")))),
        new Block.Quotation(
            List.of(
                paragraph("原先总觉得志愿服务是年轻人的事。退休以后当了楼门长，才晓得老邻居也离不开老邻居。"), paragraph("——志愿者马秀兰，68岁"))),
        new Block.Callout(
            "提示",
            List.of(
                paragraph("报名不限户籍，住在附近的人都可以来。第一次参加请带身份证件，由楼门长登记。"),
                new Block.BulletList(
                    List.of(List.of(paragraph("周末和晚上也接待；")), List.of(paragraph("未成年人由家长陪同。")))))),
        new Block.Heading(2, "b", SampleProfile.text("一年的账本")),
        new Block.Table(
            List.of(
                Block.Table.Alignment.START,
                Block.Table.Alignment.END,
                Block.Table.Alignment.CENTER,
                Block.Table.Alignment.START),
            List.of(
                SampleProfile.text("项目"),
                SampleProfile.text("人次"),
                SampleProfile.text("频次"),
                SampleProfile.text("说明")),
            rows()),
        new Block.Chart(
            new Chart.Bars(
                "各项服务人次比上年增减",
                "%",
                List.of(
                    new Chart.Bar("陪同就医", 24.8, "+24.8%"),
                    new Chart.Bar("云州市第二中学四点半课堂志愿服务项目", 3, "+3.0%"),
                    new Chart.Bar("夜间巡逻", 0, "0"),
                    new Chart.Bar("绿地认养", -12.5, "−12.5%")),
                "各项服务人次比上年增减：陪同就医增24.8%，四点半课堂增3.0%，夜间巡逻持平，绿地认养减12.5%。")),
        new Block.Figure(
            new Photo(
                "media/plan.png",
                "社区服务站平面图",
                Optional.of("改造后的社区服务站平面图，红色为新增的志愿者之家"),
                Optional.empty())),
        new Block.Divider(),
        new Block.Heading(1, "c", SampleProfile.text("往前再走一步")),
        paragraph(
            "今年，柳塘社区打算把服务送到隔壁的小区去：先从𠮷祥里开始，"
                + "再到朝阳里、东升里。凡是《云州市志愿服务条例》规定的保障，一项也不能少；"
                + "凡是居民点名要办的事，能办的马上办，一时办不了的讲清楚原因。"
                + "服务记录每季度通过https://zhiyuan.example.cn/fengcai/990103/liutang/公开一次，请大家监督。"),
        new Block.Verbatim("<b>记录格式</b>\n日期        姓名    时长\n2021-01-02  马秀兰  2.5小时"),
        paragraph("路还长，慢慢来。"));
  }

  private static List<List<List<Inline>>> rows() {
    return List.of(
        row("便民服务日", "2310", "每月1次", "理发、量血压、修小家电，最受欢迎"),
        row("陪同就医", "186", "随叫随到", "以独居老人为主，提前一天预约；急症不必预约，直接拨打24小时电话"),
        row("四点半课堂", "4120", "每周5次", "覆盖一至四年级"),
        row("夜间巡逻", "730", "每晚", "与派出所联动"),
        row("绿地认养", "264", "每季1次", "认养绿地31块"),
        row("合计", "7610", "", ""));
  }

  private static List<List<Inline>> row(String... cells) {
    return List.of(cells).stream().map(SampleProfile::text).toList();
  }

  private static Block.Paragraph paragraph(String words) {
    return new Block.Paragraph(SampleProfile.text(words));
  }
}
