extension ReferenceSample {
  /// The conversions of 20 raw scores, worked in R 4.2.2 from the formulas.
  static let twenty = ReferenceSample(
    scores: [
      3, 5, 5, 6, 7, 7, 7, 8, 8, 9, 9, 9, 9, 10, 10, 11, 12, 12, 14, 15,
    ],
    mean: 8.8, sampleDeviation: 3.03661861806499, populationDeviation: 2.95972971738975,
    rows: [
      ReferenceRow(
        raw: 2, below: 0, at: 0, percentile: 0, z: -2.23933290784245, tScore: 27.6066709215755,
        iq: 66.4100063823633, stanine: 1, sten: 1, stanineByShare: 1, stenByShare: 1,
        normalizedZ: nil, normalizedT: nil),
      ReferenceRow(
        raw: 3, below: 0, at: 1, percentile: 2.5, z: -1.91001924492444, tScore: 30.8998075507556,
        iq: 71.3497113261334, stanine: 1, sten: 2, stanineByShare: 1, stenByShare: 2,
        normalizedZ: -1.95996398454005, normalizedT: 30.4003601545995),
      ReferenceRow(
        raw: 4, below: 1, at: 0, percentile: 5, z: -1.58070558200644, tScore: 34.1929441799357,
        iq: 76.2894162699035, stanine: 2, sten: 2, stanineByShare: 2, stenByShare: 2,
        normalizedZ: -1.64485362695147, normalizedT: 33.5514637304853),
      ReferenceRow(
        raw: 5, below: 1, at: 2, percentile: 10, z: -1.25139191908843, tScore: 37.4860808091157,
        iq: 81.2291212136736, stanine: 2, sten: 3, stanineByShare: 2, stenByShare: 3,
        normalizedZ: -1.2815515655446, normalizedT: 37.184484344554),
      ReferenceRow(
        raw: 6, below: 3, at: 1, percentile: 17.5, z: -0.92207825617042, tScore: 40.7792174382958,
        iq: 86.1688261574437, stanine: 3, sten: 4, stanineByShare: 3, stenByShare: 4,
        normalizedZ: -0.93458929107348, normalizedT: 40.6541070892652),
      ReferenceRow(
        raw: 7, below: 4, at: 3, percentile: 27.5, z: -0.592764593252413, tScore: 44.0723540674759,
        iq: 91.1085311012138, stanine: 4, sten: 4, stanineByShare: 4, stenByShare: 4,
        normalizedZ: -0.597760126042478, normalizedT: 44.0223987395752),
      ReferenceRow(
        raw: 8, below: 7, at: 2, percentile: 40, z: -0.263450930334406, tScore: 47.3654906966559,
        iq: 96.0482360449839, stanine: 4, sten: 5, stanineByShare: 4, stenByShare: 5,
        normalizedZ: -0.2533471031358, normalizedT: 47.466528968642),
      ReferenceRow(
        raw: 9, below: 9, at: 4, percentile: 55, z: 0.0658627325836012, tScore: 50.658627325836,
        iq: 100.987940988754, stanine: 5, sten: 6, stanineByShare: 5, stenByShare: 6,
        normalizedZ: 0.125661346855074, normalizedT: 51.2566134685507),
      ReferenceRow(
        raw: 10, below: 13, at: 2, percentile: 70, z: 0.395176395501608, tScore: 53.9517639550161,
        iq: 105.927645932524, stanine: 6, sten: 6, stanineByShare: 6, stenByShare: 7,
        normalizedZ: 0.524400512708041, normalizedT: 55.2440051270804),
      ReferenceRow(
        raw: 11, below: 15, at: 1, percentile: 77.5, z: 0.724490058419616, tScore: 57.2449005841962,
        iq: 110.867350876294, stanine: 6, sten: 7, stanineByShare: 7, stenByShare: 7,
        normalizedZ: 0.755415026360469, normalizedT: 57.5541502636047),
      ReferenceRow(
        raw: 12, below: 16, at: 2, percentile: 85, z: 1.05380372133762, tScore: 60.5380372133762,
        iq: 115.807055820064, stanine: 7, sten: 8, stanineByShare: 7, stenByShare: 8,
        normalizedZ: 1.03643338949379, normalizedT: 60.3643338949379),
      ReferenceRow(
        raw: 13, below: 18, at: 0, percentile: 90, z: 1.38311738425563, tScore: 63.8311738425563,
        iq: 120.746760763834, stanine: 8, sten: 8, stanineByShare: 8, stenByShare: 8,
        normalizedZ: 1.2815515655446, normalizedT: 62.815515655446),
      ReferenceRow(
        raw: 14, below: 18, at: 1, percentile: 92.5, z: 1.71243104717364, tScore: 67.1243104717364,
        iq: 125.686465707605, stanine: 8, sten: 9, stanineByShare: 8, stenByShare: 8,
        normalizedZ: 1.43953147093846, normalizedT: 64.3953147093846),
      ReferenceRow(
        raw: 15, below: 19, at: 1, percentile: 97.5, z: 2.04174471009164, tScore: 70.4174471009164,
        iq: 130.626170651375, stanine: 9, sten: 10, stanineByShare: 9, stenByShare: 9,
        normalizedZ: 1.95996398454005, normalizedT: 69.5996398454005),
      ReferenceRow(
        raw: 16, below: 20, at: 0, percentile: 100, z: 2.37105837300965, tScore: 73.7105837300965,
        iq: 135.565875595145, stanine: 9, sten: 10, stanineByShare: 9, stenByShare: 10,
        normalizedZ: nil, normalizedT: nil),
    ])
}
