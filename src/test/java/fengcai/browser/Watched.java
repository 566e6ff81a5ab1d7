package fengcai.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Console messages, errors and requests of a page. */
record Watched(List<String> complaints, List<String> requests) {

  static Watched of(Page page) {
    Watched watched = new Watched(new ArrayList<>(), new ArrayList<>());
    page.onConsoleMessage(message -> watched.complaints.add(message.text()));
    page.onPageError(watched.complaints::add);
    page.onRequest(request -> watched.requests.add(request.url()));
    page.onRequestFailed(request -> watched.complaints.add("failed: " + request.url()));
    return watched;
  }
}
