import { rfmProfile } from "../../../src/core/methods/rfm/rfmProfile";

test.each([
  ["333", "champion"],
  ["332", "loyal"],
  ["323", "loyal"],
  ["321", "loyal"],
  ["313", "promising"],
  ["312", "newOrOccasional"],
  ["311", "newOrOccasional"],
  ["233", "toDevelop"],
  ["221", "toDevelop"],
  ["213", "toWatch"],
  ["133", "notToLose"],
  ["131", "notToLose"],
  ["123", "atRisk"],
  ["113", "asleep"],
  ["112", "asleep"],
  ["111", "reactivateOrDrop"],
])("%s is %s", (scores, profile) => {
  const [r = 0, f = 0, m = 0] = [...scores].map(Number);
  expect(rfmProfile(r, f, m, 3)).toBe(profile);
});

test.each([
  [4, "444", "champion"],
  [4, "434", "loyal"],
  [4, "324", "toDevelop"],
  [4, "111", "reactivateOrDrop"],
  [4, "112", "asleep"],
  [5, "545", "champion"],
  [5, "435", "loyal"],
  [5, "333", "toDevelop"],
  [5, "222", "reactivateOrDrop"],
  [5, "213", "asleep"],
])("%i bins fold %s to %s", (bins, scores, profile) => {
  const [r = 0, f = 0, m = 0] = [...scores].map(Number);
  expect(rfmProfile(r, f, m, bins)).toBe(profile);
});
