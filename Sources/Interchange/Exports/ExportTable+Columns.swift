import Assessment

extension ExportTable {
  /// The columns where each item of a session is a row.
  static let long: [ExportColumn<ExportRow>] =
    ExportColumn<SessionResult>.identity.map { $0.lifted(prefix: "") { $0.session } }
    + ExportColumn<ItemResult>.all.map { $0.lifted(prefix: "") { $0.item } }

  /// The columns where each session is a row.
  static func wide(_ catalog: Catalog) -> [ExportColumn<ExportRow>] {
    let session = ExportColumn<SessionResult>.identity + ExportColumn<SessionResult>.sitting
    return session.map { $0.lifted(prefix: "") { $0.session } }
      + catalog.reportedItems.enumerated().flatMap { item($0.element, at: $0.offset) }
      + catalog.scales.enumerated().flatMap { scale($0.element, at: $0.offset) }
  }

  /// The columns of one item: the response, its parts, then the rest behind a point.
  private static func item(
    _ entry: Catalog.ItemEntry, at index: Int
  ) -> [ExportColumn<ExportRow>] {
    let path = entry.path.text
    let item = entry.item
    let codes = item.responses.count == 1 && item.type != .steps ? codes(of: item) : []
    let parts = ResponsePart.all(of: item)
    let response = ExportColumn<ItemResult>(
      "", kind(of: item, codes: codes, parts: parts), Self.stem(of: item), codes: codes
    ) { $0.score?.response }
    var columns = [response]
    columns += parts.map { part in
      ExportColumn<ItemResult>(":\(part.id)", part.kind, part.meaning, codes: part.codes) {
        $0.score?.response.flatMap(part.value)
      }
    }
    var rest = [ExportColumn<ItemResult>.state]
    if takesTyping(item) { rest.append(.typed) }
    if item.outcome("SCORE") != nil { rest.append(.score) }
    rest += ExportColumn<ItemResult>.process
    columns += rest.map { $0.lifted(prefix: ".") { $0 } }
    return columns.map { column in
      column.lifted(prefix: path) { row in
        row.session.items.indices.contains(index) ? row.session.items[index] : nil
      }
    }
  }

  private static func scale(
    _ entry: Catalog.ScaleEntry, at index: Int
  ) -> [ExportColumn<ExportRow>] {
    ExportColumn<ScaleScore>.all.map { column in
      column.lifted(prefix: "scale:\(entry.path.text).") { row in
        row.session.profile.scales.first { $0.id == entry.path }
      }
    }
  }

  private static func codes(of item: Item) -> [ExportCode] {
    item.interactions.count == 1 ? ExportCode.codes(of: item.interactions[0].kind) : []
  }

  private static func kind(
    of item: Item, codes: [ExportCode], parts: [ResponsePart]
  ) -> ExportKind {
    if !codes.isEmpty { return .code }
    guard parts.isEmpty, item.interactions.count == 1 else { return .json }
    switch item.interactions[0].kind {
    case .number: return .number
    case .consent: return .flag
    default: return .text
    }
  }

  private static func takesTyping(_ item: Item) -> Bool {
    guard item.responses.count == 1, let kind = item.interactions.first?.kind else { return false }
    switch kind {
    case .number, .text: return true
    default: return false
    }
  }

  /// What the item asks, on one line.
  private static func stem(of item: Item) -> String {
    let texts = item.steps.flatMap(\.content).compactMap { block -> String? in
      if case .paragraph(let text) = block { return text.plainText }
      return nil
    }
    let words = texts.joined(separator: " ").split { $0.isWhitespace }
    return "\(item.type.rawValue): \(words.joined(separator: " "))"
  }
}
