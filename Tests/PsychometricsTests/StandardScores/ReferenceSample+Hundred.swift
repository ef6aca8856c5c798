extension ReferenceSample {
  /// The conversions of 100 raw scores, worked in R 4.2.2 from the formulas.
  static let hundred = ReferenceSample(
    scores: [
      19, 14, 17, 18, 16, 16, 20, 18, 16, 16, 16, 16, 16, 16, 13, 14, 20, 15, 13, 18, 19,
      22, 20, 20, 18, 14, 16, 13, 16, 15, 17, 17, 19, 17, 18, 18, 13, 19, 16, 19, 18, 14,
      19, 16, 17, 18, 21, 20, 18, 14, 19, 19, 13, 10, 14, 13, 17, 19, 20, 18, 14, 21, 14,
      20, 15, 18, 14, 16, 17, 20, 15, 15, 13, 12, 16, 16, 19, 19, 14, 15, 14, 15, 17, 23,
      12, 14, 19, 17, 16, 13, 23, 18, 17, 14, 13, 18, 18, 18, 19, 15,
    ],
    mean: 16.66, sampleDeviation: 2.59065921176737, populationDeviation: 2.57767336953308,
    rows: [
      ReferenceRow(
        raw: 9, below: 0, at: 0, percentile: 0, z: -2.95677639313056, tScore: 20.4322360686944,
        iq: 55.6483541030416, stanine: 1, sten: 1, stanineByShare: 1, stenByShare: 1,
        normalizedZ: nil, normalizedT: nil),
      ReferenceRow(
        raw: 10, below: 0, at: 1, percentile: 0.5, z: -2.57077425303519, tScore: 24.2922574696481,
        iq: 61.4383862044722, stanine: 1, sten: 1, stanineByShare: 1, stenByShare: 1,
        normalizedZ: -2.5758293035489, normalizedT: 24.241706964511),
      ReferenceRow(
        raw: 11, below: 1, at: 0, percentile: 1, z: -2.18477211293981, tScore: 28.1522788706019,
        iq: 67.2284183059028, stanine: 1, sten: 1, stanineByShare: 1, stenByShare: 1,
        normalizedZ: -2.32634787404084, normalizedT: 26.7365212595916),
      ReferenceRow(
        raw: 12, below: 1, at: 2, percentile: 2, z: -1.79876997284444, tScore: 32.0123002715556,
        iq: 73.0184504073334, stanine: 1, sten: 2, stanineByShare: 1, stenByShare: 1,
        normalizedZ: -2.05374891063182, normalizedT: 29.4625108936818),
      ReferenceRow(
        raw: 13, below: 3, at: 9, percentile: 7.5, z: -1.41276783274907, tScore: 35.8723216725093,
        iq: 78.808482508764, stanine: 2, sten: 3, stanineByShare: 2, stenByShare: 3,
        normalizedZ: -1.43953147093846, normalizedT: 35.6046852906154),
      ReferenceRow(
        raw: 14, below: 12, at: 13, percentile: 18.5, z: -1.02676569265369,
        tScore: 39.7323430734631,
        iq: 84.5985146101946, stanine: 3, sten: 3, stanineByShare: 3, stenByShare: 4,
        normalizedZ: -0.896473364001916, normalizedT: 41.0352663599808),
      ReferenceRow(
        raw: 15, below: 25, at: 8, percentile: 29, z: -0.64076355255832, tScore: 43.5923644744168,
        iq: 90.3885467116252, stanine: 4, sten: 4, stanineByShare: 4, stenByShare: 4,
        normalizedZ: -0.553384719555673, normalizedT: 44.4661528044433),
      ReferenceRow(
        raw: 16, below: 33, at: 16, percentile: 41, z: -0.254761412462947, tScore: 47.4523858753705,
        iq: 96.1785788130558, stanine: 4, sten: 5, stanineByShare: 5, stenByShare: 5,
        normalizedZ: -0.227544976641149, normalizedT: 47.7245502335885),
      ReferenceRow(
        raw: 17, below: 49, at: 10, percentile: 54, z: 0.131240727632427, tScore: 51.3124072763243,
        iq: 101.968610914486, stanine: 5, sten: 6, stanineByShare: 5, stenByShare: 6,
        normalizedZ: 0.10043372051147, normalizedT: 51.0043372051147),
      ReferenceRow(
        raw: 18, below: 59, at: 15, percentile: 66.5, z: 0.517242867727801, tScore: 55.172428677278,
        iq: 107.758643015917, stanine: 6, sten: 7, stanineByShare: 6, stenByShare: 6,
        normalizedZ: 0.426148007841278, normalizedT: 54.2614800784128),
      ReferenceRow(
        raw: 19, below: 74, at: 13, percentile: 80.5, z: 0.903245007823174,
        tScore: 59.0324500782317,
        iq: 113.548675117348, stanine: 7, sten: 7, stanineByShare: 7, stenByShare: 7,
        normalizedZ: 0.859617364241912, normalizedT: 58.5961736424191),
      ReferenceRow(
        raw: 20, below: 87, at: 8, percentile: 91, z: 1.28924714791855, tScore: 62.8924714791855,
        iq: 119.338707218778, stanine: 8, sten: 8, stanineByShare: 8, stenByShare: 8,
        normalizedZ: 1.34075503369022, normalizedT: 63.4075503369022),
      ReferenceRow(
        raw: 21, below: 95, at: 2, percentile: 96, z: 1.67524928801392, tScore: 66.7524928801392,
        iq: 125.128739320209, stanine: 8, sten: 9, stanineByShare: 8, stenByShare: 9,
        normalizedZ: 1.75068607125217, normalizedT: 67.5068607125217),
      ReferenceRow(
        raw: 22, below: 97, at: 1, percentile: 97.5, z: 2.0612514281093, tScore: 70.612514281093,
        iq: 130.918771421639, stanine: 9, sten: 10, stanineByShare: 9, stenByShare: 9,
        normalizedZ: 1.95996398454005, normalizedT: 69.5996398454005),
      ReferenceRow(
        raw: 23, below: 98, at: 2, percentile: 99, z: 2.44725356820467, tScore: 74.4725356820467,
        iq: 136.70880352307, stanine: 9, sten: 10, stanineByShare: 9, stenByShare: 10,
        normalizedZ: 2.32634787404084, normalizedT: 73.2634787404084),
      ReferenceRow(
        raw: 24, below: 100, at: 0, percentile: 100, z: 2.83325570830004, tScore: 78.3325570830004,
        iq: 142.498835624501, stanine: 9, sten: 10, stanineByShare: 9, stenByShare: 10,
        normalizedZ: nil, normalizedT: nil),
    ])
}
