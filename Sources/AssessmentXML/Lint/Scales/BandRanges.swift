import Assessment

/// Bands that no score can fall into, that hide one another, or that leave scores out.
enum BandRanges: LintRule {
  static let id = "band-range"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales where !scale.bands.isEmpty {
      let path = context.path.appending(scale.id)
      let scores = context.battery.rawScores(of: path)
      for (index, band) in scale.bands.enumerated() {
        let steps = [SourceStep.element("band", "id", band.id)]
        if band.bounds.isContradictory {
          report.error(.contradiction(band), at: .scale(path), steps)
        } else if let range = scores?.range, !band.bounds.overlap(range) {
          report.error(.beyond(band, range), at: .scale(path), steps)
        } else if let other = scale.bands[..<index].last(where: { band.overlaps($0) }) {
          report.warning(.overlap(other, band), at: .scale(path), steps)
        }
      }
      if let scores, let score = uncovered(by: scale.bands, of: scores) {
        report.warning(.gap(score, scale.id), at: .scale(path))
      }
    }
  }

  /// A score that can come about and falls into no band.
  private static func uncovered(by bands: [Band], of scores: RawScores) -> Double? {
    let ends = bands.flatMap { band -> [Double] in
      [band.bounds.atLeast, band.bounds.atMost, band.bounds.over, band.bounds.under].compactMap {
        $0
      }
    }
    let edges = ([scores.range.lowerBound, scores.range.upperBound] + ends).sorted()
    let candidates = edges.flatMap { edge -> [Double] in
      [
        edge, scores.attainable(between: edge, and: .infinity),
        edges.first { $0 > edge }.flatMap { scores.attainable(between: edge, and: $0) },
      ].compactMap { $0 }
    }
    return candidates.first { score in
      scores.range.contains(score) && scores.canBe(score)
        && !bands.contains { $0.bounds.contain(score) }
    }
  }
}

extension RawScores {
  /// Whether exactly this score can come about.
  fileprivate func canBe(_ score: Double) -> Bool {
    attainable(between: score - 1e-6, and: score + 1e-6) != nil || grain == .fine
  }
}

extension Band {
  /// Whether a score could fall into both.
  fileprivate func overlaps(_ other: Band) -> Bool {
    !Bounds(
      atLeast: [bounds.atLeast, other.bounds.atLeast].compactMap { $0 }.max(),
      atMost: [bounds.atMost, other.bounds.atMost].compactMap { $0 }.min(),
      over: [bounds.over, other.bounds.over].compactMap { $0 }.max(),
      under: [bounds.under, other.bounds.under].compactMap { $0 }.min()
    ).isContradictory
  }
}

extension LintMessage {
  fileprivate static func contradiction(_ band: Band) -> LintMessage {
    "no score is \(band.bounds.words), so nobody falls into band '\(band.id)'"
  }

  fileprivate static func beyond(_ band: Band, _ range: ClosedRange<Double>) -> LintMessage {
    "no score is \(band.bounds.words), so nobody falls into band '\(band.id)': the scale goes from \(figure(range.lowerBound)) to \(figure(range.upperBound))"
  }

  fileprivate static func overlap(_ first: Band, _ second: Band) -> LintMessage {
    "bands '\(first.id)' and '\(second.id)' overlap, and '\(first.id)' wins; end one where the other begins"
  }

  fileprivate static func gap(_ score: Double, _ scale: String) -> LintMessage {
    "a score of \(figure((score * 1e4).rounded() / 1e4)) on scale '\(scale)' falls into no band; let one band begin where the other ends"
  }
}
