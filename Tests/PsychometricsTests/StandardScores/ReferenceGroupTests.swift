import Psychometrics
import Testing

@Suite("Standard scores of a reference group")
struct ReferenceGroupTests {
  private func agrees(_ value: Double?, _ expected: Double?) -> Bool {
    switch (value, expected) {
    case (nil, nil): true
    case (let value?, let expected?): (value - expected).magnitude <= 1e-9
    default: false
    }
  }

  @Test("Mean and both deviations agree with R", arguments: [ReferenceSample.hundred, .twenty])
  func moments(sample: ReferenceSample) {
    let moments = ReferenceGroup(scores: sample.scores).moments
    #expect(agrees(moments.mean, sample.mean))
    #expect(agrees(moments.sampleStandardDeviation, sample.sampleDeviation))
    #expect(agrees(moments.populationStandardDeviation, sample.populationDeviation))
  }

  @Test("Ranks agree with R", arguments: [ReferenceSample.hundred, .twenty])
  func ranks(sample: ReferenceSample) {
    let group = ReferenceGroup(scores: sample.scores)
    for row in sample.rows {
      #expect(group.count(below: row.raw) == row.below)
      #expect(group.count(at: row.raw) == row.at)
      #expect(agrees(group.percentileRank(of: row.raw), row.percentile), "raw \(row.raw)")
    }
  }

  @Test("Linear conversions agree with R", arguments: [ReferenceSample.hundred, .twenty])
  func linear(sample: ReferenceSample) throws {
    let group = ReferenceGroup(scores: sample.scores)
    for row in sample.rows {
      let z = try #require(group.z(of: row.raw))
      #expect(agrees(z, row.z))
      #expect(agrees(StandardMetric.tScore.score(z: z), row.tScore))
      #expect(agrees(StandardMetric.deviationIQ.score(z: z), row.iq))
      #expect(StandardMetric.stanine.score(z: z) == row.stanine, "raw \(row.raw)")
      #expect(StandardMetric.sten.score(z: z) == row.sten, "raw \(row.raw)")
    }
  }

  @Test("Normalized conversions agree with R", arguments: [ReferenceSample.hundred, .twenty])
  func normalized(sample: ReferenceSample) throws {
    let group = ReferenceGroup(scores: sample.scores)
    for row in sample.rows {
      let share = try #require(group.proportion(of: row.raw))
      #expect(StandardMetric.stanine.score(proportion: share) == row.stanineByShare)
      #expect(StandardMetric.sten.score(proportion: share) == row.stenByShare)
      #expect(agrees(StandardMetric.z.score(proportion: share), row.normalizedZ))
      #expect(agrees(StandardMetric.tScore.score(proportion: share), row.normalizedT))
    }
  }

  @Test("A group without scores has no ranks and no moments")
  func empty() {
    let group = ReferenceGroup(scores: [.nan])
    #expect(group.count == 0)
    #expect(group.percentileRank(of: 3) == nil)
    #expect(group.proportion(of: 3) == nil)
    #expect(group.z(of: 3) == nil)
    #expect(group.moments.mean == nil)
    #expect(group.moments.populationStandardDeviation == nil)
  }

  @Test("A group of equal scores has ranks but no z score")
  func ties() {
    let group = ReferenceGroup(scores: [4, 4, 4, 4])
    #expect(group.percentileRank(of: 4) == 50)
    #expect(group.percentileRank(of: 3.9) == 0)
    #expect(group.percentileRank(of: 5) == 100)
    #expect(group.z(of: 4) == nil)
    #expect(ReferenceGroup(scores: [4]).z(of: 4) == nil)
  }
}
