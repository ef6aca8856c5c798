import Assessment

extension LintedBattery {
  /// The assessments that norms were collected with, whatever their version.
  func assessments(for norms: NormSet) -> [Entry] {
    assessments.filter { $0.definition.id == norms.assessment }
  }

  /// The raw scores of a scale that norms name; nil where they are not known.
  func rawScores(of norm: ScaleNorm, in norms: NormSet) -> RawScores? {
    assessments(for: norms).lazy.compactMap { rawScores(of: $0.path.appending(norm.scale)) }.first
  }
}

extension ScaleNorm {
  /// The rows of its table from low to high raw scores, each with its place in the file.
  var sortedRows: [(place: Int, row: Row)] {
    guard case .table(let rows) = conversion else { return [] }
    return rows.enumerated().map { (place: $0.offset, row: $0.element) }
      .sorted { ($0.row.from, $0.row.to) < ($1.row.from, $1.row.to) }
  }
}
