package fengcai.html;

/** The icon of the site: the seal of the page header. */
record SiteIcon(String seal, Accent accent) {

  String svg() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">"
        + "<rect width=\"32\" height=\"32\" rx=\"3\" fill=\""
        + accent.colour()
        + "\"/><text x=\"16\" y=\"23.5\" text-anchor=\"middle\" font-size=\"21\" font-weight=\"700\""
        + " font-family=\"'Noto Serif CJK SC','Source Han Serif SC',SimSun,serif\" fill=\""
        + accent.wordsOnIt()
        + "\">"
        + Escape.text(seal)
        + "</text></svg>\n";
  }
}
