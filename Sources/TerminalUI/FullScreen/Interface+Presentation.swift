import Assessment
import Delivery
import Typesetting

extension Interface {
  /// The page of a piece that is presented: the piece in the middle, and nothing that could be
  /// read beside it.
  func presentationPage(
    _ presentation: PresentationView, of item: ItemScreen, layout: WindowLayout
  ) -> Page {
    let lines = typesetter.lines(presentation.content, width: layout.bodyWidth)
    let indent = max(0, (layout.bodyWidth - lines.columns) / 2)
    let above = max(0, (layout.bodyHeight - lines.count) / 2)
    let body =
      Array(repeating: Line.empty, count: above) + lines.map { $0.indented(by: indent) }
    return Page(
      title: item.title, corner: corner(item.sectionClock), body: body,
      hints: [KeyHint("^C", words[.leave], rank: 0)])
  }
}
