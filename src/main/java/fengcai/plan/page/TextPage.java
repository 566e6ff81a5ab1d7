package fengcai.plan.page;

import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.model.FreePage;
import fengcai.model.Stories;
import fengcai.model.document.Block;
import fengcai.plan.element.Address;
import java.util.List;

/** A page of the office's own text. */
public record TextPage(FreePage text) implements Page {
  @Override
  public Address address() {
    return Address.page(text.path());
  }

  @Override
  public String template() {
    return "free";
  }

  @Override
  public List<Block> text(Stories stories) {
    return stories.text(text);
  }

  @Override
  public AddressOrigin addressOrigin() {
    return AddressOrigin.FREE_PAGE;
  }

  @Override
  public Position position(Positions positions) {
    return positions.page(text.path(), "title");
  }
}
