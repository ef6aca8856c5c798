/// The attributes of definitions, norms files, role files and rating forms; `xmlLang` is `xml:lang`.
enum AttributeName: UInt16, VocabularyName {
  case unknown
  case id, version, xmlLang, title, name, label, alt, href, `as`
  // Time and flow.
  case time, warn, minimumTime, timeout, resume, clock, extraTime, maxInterruptions
  case navigation, shuffle, draw, practice, pass, attempts, gate, showScores, columns, rows
  // Items.
  case scale, weight, reverse, stimulus, required, plain, key, points, fixed, cannotSay
  case min, max, partial, tolerance, unit, decimals, maxLength, mask, `case`, space, pattern
  case responses, left, right, top, reuse, scoring, best, worst, cost, type, header
  case action, counts, frame, gap
  // Figures.
  case x, y, size, rotation, fill
  // Measurement.
  case score, parent, minimumAnswered, prorate, jobRelated, item, outcome, at, basis, items
  case threshold
  case fasterThan, values, first, second, opposite, value, section, figure, band, than
  case atLeast, atMost, over, under
  // Latent scales and tailored sections.
  case calibration, estimator, priorMean, priorSd, omitted, model, a, b, c, d
  case thresholds, slopes, intercepts, se, target, chance, theta, random, among, by, when
  case standardError, cuts, confidence, cut, halfWidth, alpha, beta, share, controls, length
  case acceleration, rate, speedSd, timeIntensity, timeDiscrimination
  // Families.
  case speeded, anticipation, lapse
  case generator, difficulty, difficultyModel, hintCost, explain, radical, residualSd
  // Norms.
  case assessment, assessmentVersion, status, date, n, level, method, ref, metric, mean, sd
  case from, to, raw, percentile, kind, source
  // Roles.
  case places, rule, accepts, negotiable, firmness, firm
  // Rating forms.
  case raters, informs, evidence

  static let indices = makeIndices()

  /// Whether it belongs to the clock of an assessment, a section or an item.
  var isOfTiming: Bool {
    (AttributeName.time.rawValue...AttributeName.maxInterruptions.rawValue).contains(rawValue)
  }
}
