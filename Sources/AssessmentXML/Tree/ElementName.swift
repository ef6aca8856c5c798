import CLibXML2

/// The elements of definitions, norms files, role files and rating forms.
///
/// A case in camel case is an element in kebab case: `responseSet` is `<response-set>`.
enum ElementName: UInt16, VocabularyName {
  case unknown
  // An assessment and its parts.
  case assessment, title, about, purpose, notMeasured, author, license, duration, requires, material
  case section, instructions, onlyIf, stimulus, include, rest, ending
  // Measurement.
  case responseSet, response, scale, term, part, band, cut
  case validity, longestRun, responseVariability, infrequency, attention, inconsistency, tooFast
  case omittedShare, personFit, answer, pair, meaning, interpretation
  case all, any, not, outcome, answered, sectionScore, scaleScore, inBand, reliablyHigher
  // Items.
  case choice, trueFalse, multiple, number, text, longText, statement, differential, ranking
  case ordering, matching, cloze, bestWorst, rateEach, steps, information, consent
  case present, frame, stem, option, entry, action, hint, feedback, right, wrong, experts, rating
  // Content.
  case p, ul, ol, li, table, caption, row, cell, pre, chart, series, point
  case figures, figure, shape, missing, empty
  case em, strong, code, sub, sup, fraction, top, bottom, br, gap
  // Latent scales and tailored sections.
  case calibration, parameters, metric, exposureControls, control
  case adaptive, start, select, stop, precision, leastInformation, leastChange, classification
  case probabilityRatio, balance, area, enemies, exposure, multiStage, route
  // Families.
  case family, radical, incidental, difficultyModel, coefficient, covariance
  // Norms.
  case norms, population, source, reliability
  // Roles.
  case role, requirement, approval, reference, correlation
  // Rating forms.
  case ratingForm, interview, question, probe, competency, definition, observation, situation
  case recommendation

  static let indices = makeIndices()

  /// Whether white space between its children is only layout, wherever it stands.
  var holdsOnlyElements: Bool {
    switch self {
    case .assessment, .about, .requires, .section, .onlyIf, .stimulus, .include, .rest,
      .responseSet, .scale, .validity, .longestRun, .responseVariability, .infrequency,
      .attention, .inconsistency, .tooFast, .omittedShare, .personFit, .interpretation, .all, .any,
      .not,
      .choice, .trueFalse, .multiple, .number, .longText, .ranking, .ordering, .matching, .cloze,
      .bestWorst, .rateEach, .experts, .rating, .present, .steps, .information, .consent, .feedback,
      .ul, .ol,
      .table, .row,
      .chart, .series, .figures, .figure, .fraction, .gap, .calibration, .exposureControls,
      .adaptive, .stop,
      .balance, .multiStage, .family, .difficultyModel, .norms, .role, .requirement, .reference,
      .ratingForm, .interview, .question, .competency, .observation, .recommendation:
      true
    default: false
    }
  }

  /// Whether it is a block of content.
  var isBlock: Bool {
    switch self {
    case .p, .ul, .ol, .table, .pre, .chart, .figures: true
    default: false
    }
  }

  private static let namespaces = [
    "urn:assay:assessment:1", "urn:assay:norms:1", "urn:assay:role:1",
    "urn:assay:rating-form:1",
  ]

  /// Whether a namespace is one of ours.
  static func isNative(namespace uri: UnsafePointer<xmlChar>?) -> Bool {
    guard let uri else { return false }
    return namespaces.contains { xmlStrEqual(uri, $0) != 0 }
  }
}
