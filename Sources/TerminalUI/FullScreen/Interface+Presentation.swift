import Assessment
import Delivery
import Typesetting

extension Interface {
  /// The page of a frame that is presented: the frame in the middle, and nothing that could be
  /// read beside it.
  func presentationPage(
    _ presentation: PresentationView, of item: ItemScreen, layout: WindowLayout
  ) -> Page {
    let lines = lines(of: presentation, layout: layout)
    let indent = max(0, (layout.bodyWidth - lines.columns) / 2)
    let above = max(0, (layout.bodyHeight - lines.count) / 2)
    let body =
      Array(repeating: Line.empty, count: above) + lines.map { $0.indented(by: indent) }
    return Page(
      title: item.title, corner: corner(item.sectionClock), body: body,
      hints: [KeyHint("^C", words[.leave], rank: 0)])
  }

  /// The frame, with figures as small as it takes to show all of it at once: nobody can scroll in
  /// what is shown for a moment.
  private func lines(of presentation: PresentationView, layout: WindowLayout) -> [Line] {
    let figures = presentation.content.comparedFigures
    let usual = typesetter.figures
    var lines = typesetter.lines(presentation.content, width: layout.bodyWidth)
    for columns in stride(from: usual.size.columns - 1, through: 4, by: -1)
    where lines.count > layout.bodyHeight {
      let size = FigureSize(columns: columns, rows: (columns + 1) / 2)
      guard usual.style.tellsApart(figures, size: size) else { break }
      var typesetter = typesetter
      typesetter.figures = usual.sized(size)
      lines = typesetter.lines(presentation.content, width: layout.bodyWidth)
    }
    return lines.count <= layout.bodyHeight
      ? lines : text(words[.tooSmall], .alert, width: layout.bodyWidth)
  }
}
