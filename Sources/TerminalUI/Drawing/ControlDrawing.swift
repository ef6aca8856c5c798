import Assessment
import Typesetting

/// Draws controls as lines.
///
/// What is picked, placed or marked is always said by a sign or a word; style only adds.
struct ControlDrawing {
  let words: any Wording
  let typesetter: Typesetter

  /// The lines of a control in block position.
  func lines(_ state: ControlState, width: Int, isFocused: Bool) -> [Line] {
    switch state {
    case .choice(let control): choice(control, width: width, isFocused: isFocused)
    case .rating(let control): rating(control, width: width, isFocused: isFocused)
    case .number(let control): number(control, width: width, isFocused: isFocused)
    case .text(let control): text(control, width: width, isFocused: isFocused)
    case .order(let control): order(control, width: width)
    case .match(let control): match(control, width: width, isFocused: isFocused)
    case .bestWorst(let control): bestWorst(control, width: width, isFocused: isFocused)
    case .rateEach(let control): rateEach(control, width: width, isFocused: isFocused)
    case .consent(let control): consent(control, width: width)
    }
  }

  // MARK: Lists

  /// One entry of a list: caret, a sign or place, a number, and wrapped content.
  func entry(
    caret: Bool, sign: String, number: String, content: StyledText, width: Int, isMarked: Bool,
    isLatest: Bool = false
  ) -> [Line] {
    let style: TextStyle = isMarked ? .selected : []
    var head = StyledText([TextSpan(caret ? "▸ " : "  ", caret ? .selected : [])])
    if !sign.isEmpty { head += StyledText(sign + " ", style) }
    if !number.isEmpty { head += StyledText(number + "  ", style) }
    let indent = StyledText(String(repeating: " ", count: head.columns))
    let lines = (isMarked ? content.adding(.selected) : content)
      .wrapped(to: width, first: head, rest: indent)
    return caret || isLatest ? lines.map(\.focused) : lines
  }

  /// The number of an option, right-aligned among `count`.
  func number(_ index: Int, of count: Int) -> String {
    let text = String(index + 1)
    return String(repeating: " ", count: max(0, String(count).count - text.count)) + text
  }

  private func choice(_ control: ChoiceControl, width: Int, isFocused: Bool) -> [Line] {
    let signs = control.isMultiple ? ("■", "□") : ("●", "○")
    let isGallery = control.isFigural && typesetter.figures.style != .words
    var lines =
      isGallery
      ? gallery(control, width: width, isFocused: isFocused)
      : control.options.indices.flatMap { index in
        let option = control.options[index]
        let isPicked = control.picked.contains(option.id)
        return entry(
          caret: isFocused && control.caret == index, sign: isPicked ? signs.0 : signs.1,
          number: number(index, of: control.options.count),
          content: typesetter.text(option.content),
          width: width, isMarked: isPicked,
          isLatest: isFocused && control.caret == nil && control.latest == index)
      }
    if control.isMultiple,
      control.minimum > 1 || control.maximum < control.options.count
    {
      let ask = words.pick(minimum: control.minimum, maximum: control.maximum)
      lines += [.empty] + StyledText(ask, .dim).wrapped(to: width)
    }
    return lines
  }

  private func consent(_ control: ConsentControl, width: Int) -> [Line] {
    [(true, words[.agreeLong]), (false, words[.refuseLong])].enumerated().flatMap { index, pair in
      entry(
        caret: control.caret == index, sign: control.agrees == pair.0 ? "●" : "○",
        number: String(index + 1), content: StyledText(pair.1), width: width,
        isMarked: control.agrees == pair.0,
        isLatest: control.caret == nil && control.agrees == pair.0)
    }
  }

  private func order(_ control: OrderControl, width: Int) -> [Line] {
    let count = control.options.count
    var lines: [Line] = []
    if let label = control.topLabel, !label.isEmpty {
      lines += StyledText("[1] = \(label)", .dim).wrapped(to: width) + [.empty]
    }
    lines += control.options.indices.flatMap { index in
      let option = control.options[index]
      let place = control.place(of: option.id)
      let written = place.map { number($0 - 1, of: count) }
      let blank = String(repeating: " ", count: String(count).count)
      return entry(
        caret: control.caret == index, sign: "[\(written ?? blank)]",
        number: number(index, of: count), content: typesetter.text(option.content), width: width,
        isMarked: place != nil, isLatest: control.caret == nil && control.latest == index)
    }
    return lines
  }

  private func bestWorst(_ control: BestWorstControl, width: Int, isFocused: Bool) -> [Line] {
    let full = (words[.bestMark], words[.worstMark])
    // Words where they leave the text most of the width, signs that the line above explains else.
    let isWide = max(full.0.columns, full.1.columns) * 5 <= width
    let marks = isWide ? full : ("+", "-")
    let room = max(marks.0.columns, marks.1.columns)
    let keys =
      isWide
      ? "\(words.letter(.best)) \(words[.best])   \(words.letter(.worst)) \(words[.worst])"
      : "\(words.letter(.best)) \(words[.best]) (+)   \(words.letter(.worst)) \(words[.worst]) (-)"
    let legend = isFocused || !isWide ? StyledText(keys, .dim).wrapped(to: width) + [.empty] : []
    return legend
      + control.options.indices.flatMap { index in
        let option = control.options[index]
        let mark = option.id == control.best ? marks.0 : option.id == control.worst ? marks.1 : ""
        return entry(
          caret: control.caret == index,
          sign: String(repeating: " ", count: room - mark.columns) + mark,
          number: number(index, of: control.options.count),
          content: typesetter.text(option.content), width: width, isMarked: !mark.isEmpty)
      }
  }

  // MARK: Pairs and ratings

  private func match(_ control: MatchControl, width: Int, isFocused: Bool) -> [Line] {
    var lines: [Line] = []
    let names = control.entries.map { typesetter.text($0.content) }
    // The partners stand under each other where that leaves them half of the width.
    let room = names.map(\.columns).max() ?? 0
    for (index, pair) in control.entries.enumerated() {
      let partner = control.options.firstIndex { $0.id == control.partners[pair.id] }
      let given =
        partner.map {
          StyledText("\($0 + 1)  ", .selected)
            + typesetter.text(control.options[$0].content).adding(.selected)
        } ?? StyledText("___", .dim)
      lines += entry(
        caret: isFocused && control.caret == index, sign: "", number: "",
        content: names[index] + padding(names[index], to: room, width: width)
          + StyledText("→  ", .dim) + given, width: width,
        isMarked: false)
    }
    lines.append(.empty)
    for index in control.options.indices {
      let isUsed = control.partners.values.contains(control.options[index].id)
      let content = typesetter.text(control.options[index].content)
      lines += entry(
        caret: false, sign: isUsed && !control.allowsReuse ? "·" : " ",
        number: number(index, of: control.options.count),
        content: isUsed && !control.allowsReuse ? content.adding(.dim) : content, width: width,
        isMarked: false)
    }
    return lines
  }

  private func padding(_ text: StyledText, to room: Int, width: Int) -> StyledText {
    let count = room * 2 <= width ? room - text.columns : 0
    return StyledText(String(repeating: "\u{A0}", count: max(0, count)) + "  ")
  }

  private func rateEach(_ control: RateEachControl, width: Int, isFocused: Bool) -> [Line] {
    let digits = RatingControl.digits(of: control.points)
    let legend = zip(digits, control.points).map { "\($0)\u{A0}\($1.label.glued)" }
      .joined(separator: "   ")
    var lines = StyledText(legend, .dim).wrapped(to: width) + [.empty]
    for (index, action) in control.actions.enumerated() {
      let place = control.points.firstIndex { $0.value == control.ratings[action.id] }
      let sign = place.map { "[\(digits[$0])]" } ?? "[ ]"
      lines += entry(
        caret: isFocused && control.caret == index, sign: sign, number: "",
        content: typesetter.text(action.content), width: width, isMarked: false)
    }
    return lines
  }

  private func rating(_ control: RatingControl, width: Int, isFocused: Bool) -> [Line] {
    let digits = RatingControl.digits(of: control.points)
    let cells = control.points.indices.map { index -> (StyledText, [Line]) in
      let point = control.points[index]
      let isPicked = control.picked == point.value
      let isCaret = isFocused && control.caret == index
      var label = point.label
      if index == 0, let left = control.leftAnchor { label = label.isEmpty ? left : label }
      if index == control.points.count - 1, let right = control.rightAnchor, label.isEmpty {
        label = right
      }
      let mark = isCaret ? "▸" : isPicked ? "●" : " "
      let flat = point.label.isEmpty ? "" : " " + point.label.glued
      let style: TextStyle = isPicked || isCaret ? .selected : []
      return (
        StyledText("\(mark)\(digits[index])\(isCaret && isPicked ? "●" : "")\(flat)", style),
        entry(
          caret: isCaret, sign: isPicked ? "●" : "○", number: String(digits[index]),
          content: StyledText(label), width: width, isMarked: isPicked)
      )
    }
    let gap = StyledText("  ")
    var flat = control.leftAnchor.map { StyledText($0) + gap } ?? StyledText()
    for (index, cell) in cells.enumerated() {
      flat += (index > 0 ? gap : StyledText()) + cell.0
    }
    if let right = control.rightAnchor { flat += gap + gap + StyledText(right) }
    return flat.columns <= width ? [Line(flat)] : cells.flatMap(\.1)
  }
}

extension String {
  /// The text with its blanks kept together, so that it moves to the next line as one.
  var glued: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
