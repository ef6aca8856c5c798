import Assessment

/// A column of an export: its name, what stands in it, and how it is read from a row.
struct ExportColumn<Row>: Sendable {
  /// The name, the same in every format.
  let name: String
  /// What kind of value stands in it.
  let kind: ExportKind
  /// What it says, a sentence.
  let meaning: String
  /// The codes that stand in it with what they mean; empty for free values.
  let codes: [ExportCode]
  /// The value of a row; nil is an empty cell.
  let value: @Sendable (Row) -> Value?

  init(
    _ name: String, _ kind: ExportKind, _ meaning: String, codes: [ExportCode] = [],
    value: @escaping @Sendable (Row) -> Value?
  ) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.codes = codes
    self.value = value
  }

  /// The same column of rows that hold rows of this kind, under a longer name.
  func lifted<Outer>(
    prefix: String, _ inner: @escaping @Sendable (Outer) -> Row?
  ) -> ExportColumn<Outer> {
    let value = value
    return ExportColumn<Outer>(prefix + name, kind, meaning, codes: codes) { outer in
      inner(outer).flatMap(value)
    }
  }
}
