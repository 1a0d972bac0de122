// @ts-nocheck
// Generated from schemas/trace.v1.schema.json; do not edit.
import type { ShapeValidator } from "../shape-validator.ts";

function told(all, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  if (all === null) return [error];
  if (all.length < 20000) all.push(error);
  return all;
}
function append(all, more) {
  for (const error of more) {
    if (all.length >= 20000) break;
    all.push(error);
  }
  return all;
}
// <stdin>
var validate = validate21, stdin_default = validate21;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "single") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "single" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.targets === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "targets" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "targets")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "fallback") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "fallback" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/targets/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/targets", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.draw === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "draw" }), errors++;
    }
    if (data.share === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "share" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target" || key0 === "draw" || key0 === "share")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "drawn") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "drawn" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
    if (data.draw !== void 0) {
      let data3 = data.draw;
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = told(vErrors, instancePath + "/draw", "minimum", { comparison: ">=", limit: 0 }), errors++;
        }
        if (data3 >= 1 || isNaN(data3)) {
          vErrors = told(vErrors, instancePath + "/draw", "exclusiveMaximum", { comparison: "<", limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/draw", "type", { type: "number" }), errors++;
      }
    }
    if (data.share !== void 0) {
      let data4 = data.share;
      if (typeof data4 == "number") {
        if (data4 > 1 || isNaN(data4)) {
          vErrors = told(vErrors, instancePath + "/share", "maximum", { comparison: "<=", limit: 1 }), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = told(vErrors, instancePath + "/share", "minimum", { comparison: ">=", limit: 0 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/share", "type", { type: "number" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.fields === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "fields" }), errors++;
    }
    if (data.share === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "share" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target" || key0 === "fields" || key0 === "share")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "stuck") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "stuck" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
    if (data.fields !== void 0) {
      let data3 = data.fields;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/fields/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/fields", "type", { type: "array" }), errors++;
      }
    }
    if (data.share !== void 0) {
      let data5 = data.share;
      if (typeof data5 == "number") {
        if (data5 > 1 || isNaN(data5)) {
          vErrors = told(vErrors, instancePath + "/share", "maximum", { comparison: "<=", limit: 1 }), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          vErrors = told(vErrors, instancePath + "/share", "minimum", { comparison: ">=", limit: 0 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/share", "type", { type: "number" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.condition === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "condition" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target" || key0 === "condition")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "matched") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "matched" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != "string") {
      vErrors = told(vErrors, instancePath + "/condition", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "default") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "default" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.targets === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "targets" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "targets")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "skipped") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "skipped" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/targets/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/targets", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.targets === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "targets" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "targets")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "bypassed") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "bypassed" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/targets/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/targets", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
var schema17 = { type: "object", additionalProperties: !1, required: ["reason", "at", "message", "hint", "status"], properties: { reason: { enum: ["body-not-json", "body-not-form", "body-encoded", "body-too-large", "bad-header", "bad-path", "bad-metadata", "no-condition-held", "no-provider", "unknown-provider", "unknown-slug", "unsupported-endpoint", "missing-setting", "bad-host", "prompt-template", "too-many-attempts"] }, at: { type: "string" }, message: { type: "string" }, hint: { type: "string" }, status: { type: "integer", minimum: 400, maximum: 599 }, param: { type: "string" } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "reason" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.message === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "message" }), errors++;
    }
    if (data.hint === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "hint" }), errors++;
    }
    if (data.status === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "status" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "reason" || key0 === "at" || key0 === "message" || key0 === "hint" || key0 === "status" || key0 === "param")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (!(data0 === "body-not-json" || data0 === "body-not-form" || data0 === "body-encoded" || data0 === "body-too-large" || data0 === "bad-header" || data0 === "bad-path" || data0 === "bad-metadata" || data0 === "no-condition-held" || data0 === "no-provider" || data0 === "unknown-provider" || data0 === "unknown-slug" || data0 === "unsupported-endpoint" || data0 === "missing-setting" || data0 === "bad-host" || data0 === "prompt-template" || data0 === "too-many-attempts")) {
        vErrors = told(vErrors, instancePath + "/reason", "enum", { allowedValues: schema17.properties.reason.enum }), errors++;
      }
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = told(vErrors, instancePath + "/message", "type", { type: "string" }), errors++;
    }
    if (data.hint !== void 0 && typeof data.hint != "string") {
      vErrors = told(vErrors, instancePath + "/hint", "type", { type: "string" }), errors++;
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = told(vErrors, instancePath + "/status", "type", { type: "integer" }), errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 599 || isNaN(data4)) {
          vErrors = told(vErrors, instancePath + "/status", "maximum", { comparison: "<=", limit: 599 }), errors++;
        }
        if (data4 < 400 || isNaN(data4)) {
          vErrors = told(vErrors, instancePath + "/status", "minimum", { comparison: ">=", limit: 400 }), errors++;
        }
      }
    }
    if (data.param !== void 0 && typeof data.param != "string") {
      vErrors = told(vErrors, instancePath + "/param", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    if (data.refusal === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "refusal" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target" || key0 === "refusal")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "refused") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "refused" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
    data.refusal !== void 0 && (validate32(data.refusal, { instancePath: instancePath + "/refusal", parentData: data, parentDataProperty: "refusal", rootData }) || (vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.retries === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "retries" }), errors++;
    }
    if (data.targets === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "targets" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "retries" || key0 === "targets")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "sent-once") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "sent-once" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.retries !== void 0) {
      let data2 = data.retries;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/retries", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/retries", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.targets !== void 0) {
      let data3 = data.targets;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            vErrors = told(vErrors, instancePath + "/targets/" + i0, "type", { type: "string" }), errors++;
          }
      } else {
        vErrors = told(vErrors, instancePath + "/targets", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.call === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "call" }), errors++;
    }
    if (data.attempt === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "attempt" }), errors++;
    }
    if (data.retry === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "retry" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "call" || key0 === "attempt" || key0 === "retry")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "sent") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "sent" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.call !== void 0) {
      let data2 = data.call;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.attempt !== void 0) {
      let data3 = data.attempt;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/attempt", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/attempt", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.retry !== void 0) {
      let data4 = data.retry;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = told(vErrors, instancePath + "/retry", "type", { type: "integer" }), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = told(vErrors, instancePath + "/retry", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", additionalProperties: !1, required: ["kind", "at", "call", "status", "outcome"], properties: { kind: { const: "ended" }, at: { type: "string" }, call: { type: "integer", minimum: 1 }, status: { type: "integer", minimum: 100 }, outcome: { enum: ["reply", "timeout", "unreachable"] }, cause: { enum: ["refused", "reset", "closed", "dns", "tls", "connect-timeout", "forbidden", "unsendable"] } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.call === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "call" }), errors++;
    }
    if (data.status === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "status" }), errors++;
    }
    if (data.outcome === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "outcome" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "call" || key0 === "status" || key0 === "outcome" || key0 === "cause")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "ended") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "ended" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.call !== void 0) {
      let data2 = data.call;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/status", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 100 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/status", "minimum", { comparison: ">=", limit: 100 }), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data4 = data.outcome;
      if (!(data4 === "reply" || data4 === "timeout" || data4 === "unreachable")) {
        vErrors = told(vErrors, instancePath + "/outcome", "enum", { allowedValues: schema20.properties.outcome.enum }), errors++;
      }
    }
    if (data.cause !== void 0) {
      let data5 = data.cause;
      if (!(data5 === "refused" || data5 === "reset" || data5 === "closed" || data5 === "dns" || data5 === "tls" || data5 === "connect-timeout" || data5 === "forbidden" || data5 === "unsendable")) {
        vErrors = told(vErrors, instancePath + "/cause", "enum", { allowedValues: schema20.properties.cause.enum }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
var schema21 = { type: "object", additionalProperties: !1, required: ["kind", "at", "waitMs", "why"], properties: { kind: { const: "again" }, at: { type: "string" }, waitMs: { type: "number", minimum: 0 }, why: { enum: ["backoff", "retry-after"] } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.waitMs === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "waitMs" }), errors++;
    }
    if (data.why === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "why" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "waitMs" || key0 === "why")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "again") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "again" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.waitMs !== void 0) {
      let data2 = data.waitMs;
      if (typeof data2 == "number") {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = told(vErrors, instancePath + "/waitMs", "minimum", { comparison: ">=", limit: 0 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/waitMs", "type", { type: "number" }), errors++;
      }
    }
    if (data.why !== void 0) {
      let data3 = data.why;
      if (!(data3 === "backoff" || data3 === "retry-after")) {
        vErrors = told(vErrors, instancePath + "/why", "enum", { allowedValues: schema21.properties.why.enum }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.target === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "target" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "target")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "moved-on") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "moved-on" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      vErrors = told(vErrors, instancePath + "/target", "type", { type: "string" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.attempt === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "attempt" }), errors++;
    }
    if (data.call === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "call" }), errors++;
    }
    if (data.retries === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "retries" }), errors++;
    }
    if (data.status === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "status" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "attempt" || key0 === "call" || key0 === "retries" || key0 === "status")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "reply") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "reply" }), errors++;
    }
    if (data.attempt !== void 0) {
      let data1 = data.attempt;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/attempt", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/attempt", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.call !== void 0) {
      let data2 = data.call;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.retries !== void 0) {
      let data3 = data.retries;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/retries", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/retries", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = told(vErrors, instancePath + "/status", "type", { type: "integer" }), errors++;
      }
      if (typeof data4 == "number" && (data4 < 100 || isNaN(data4))) {
        vErrors = told(vErrors, instancePath + "/status", "minimum", { comparison: ">=", limit: 100 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.attempt === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "attempt" }), errors++;
    }
    if (data.call === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "call" }), errors++;
    }
    if (data.retries === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "retries" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "attempt" || key0 === "call" || key0 === "retries")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "timeout") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "timeout" }), errors++;
    }
    if (data.attempt !== void 0) {
      let data1 = data.attempt;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/attempt", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/attempt", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.call !== void 0) {
      let data2 = data.call;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.retries !== void 0) {
      let data3 = data.retries;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/retries", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/retries", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
var schema27 = { type: "object", additionalProperties: !1, required: ["kind", "attempt", "call", "retries", "cause"], properties: { kind: { const: "unreachable" }, attempt: { type: "integer", minimum: 0 }, call: { type: "integer", minimum: 1 }, retries: { type: "integer", minimum: 0 }, cause: { enum: ["refused", "reset", "closed", "dns", "tls", "connect-timeout", "forbidden", "unsendable"] } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.attempt === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "attempt" }), errors++;
    }
    if (data.call === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "call" }), errors++;
    }
    if (data.retries === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "retries" }), errors++;
    }
    if (data.cause === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "cause" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "attempt" || key0 === "call" || key0 === "retries" || key0 === "cause")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "unreachable") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "unreachable" }), errors++;
    }
    if (data.attempt !== void 0) {
      let data1 = data.attempt;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/attempt", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/attempt", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.call !== void 0) {
      let data2 = data.call;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.retries !== void 0) {
      let data3 = data.retries;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/retries", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/retries", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.cause !== void 0) {
      let data4 = data.cause;
      if (!(data4 === "refused" || data4 === "reset" || data4 === "closed" || data4 === "dns" || data4 === "tls" || data4 === "connect-timeout" || data4 === "forbidden" || data4 === "unsendable")) {
        vErrors = told(vErrors, instancePath + "/cause", "enum", { allowedValues: schema27.properties.cause.enum }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
var schema28 = { type: "object", additionalProperties: !1, required: ["kind", "attempt", "call", "retries", "cause"], properties: { kind: { const: "broken" }, attempt: { type: "integer", minimum: 0 }, call: { type: "integer", minimum: 1 }, retries: { type: "integer", minimum: 0 }, cause: { enum: ["refused", "reset", "closed", "dns", "tls", "connect-timeout", "forbidden", "unsendable"] } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.attempt === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "attempt" }), errors++;
    }
    if (data.call === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "call" }), errors++;
    }
    if (data.retries === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "retries" }), errors++;
    }
    if (data.cause === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "cause" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "attempt" || key0 === "call" || key0 === "retries" || key0 === "cause")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "broken") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "broken" }), errors++;
    }
    if (data.attempt !== void 0) {
      let data1 = data.attempt;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/attempt", "type", { type: "integer" }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = told(vErrors, instancePath + "/attempt", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.call !== void 0) {
      let data2 = data.call;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "type", { type: "integer" }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
        vErrors = told(vErrors, instancePath + "/call", "minimum", { comparison: ">=", limit: 1 }), errors++;
      }
    }
    if (data.retries !== void 0) {
      let data3 = data.retries;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/retries", "type", { type: "integer" }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = told(vErrors, instancePath + "/retries", "minimum", { comparison: ">=", limit: 0 }), errors++;
      }
    }
    if (data.cause !== void 0) {
      let data4 = data.cause;
      if (!(data4 === "refused" || data4 === "reset" || data4 === "closed" || data4 === "dns" || data4 === "tls" || data4 === "connect-timeout" || data4 === "forbidden" || data4 === "unsendable")) {
        vErrors = told(vErrors, instancePath + "/cause", "enum", { allowedValues: schema28.properties.cause.enum }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    for (let key0 in data)
      if (key0 !== "kind") {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "cancelled") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "cancelled" }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.refusal === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "refusal" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "refusal")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "refused") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "refused" }), errors++;
    }
    data.refusal !== void 0 && (validate32(data.refusal, { instancePath: instancePath + "/refusal", parentData: data, parentDataProperty: "refusal", rootData }) || (vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    let tag0 = data.kind;
    if (typeof tag0 == "string")
      if (tag0 === "reply")
        validate41(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors), errors = vErrors.length);
      else if (tag0 === "timeout")
        validate42(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors), errors = vErrors.length);
      else if (tag0 === "unreachable")
        validate43(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors), errors = vErrors.length);
      else if (tag0 === "broken")
        validate44(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors), errors = vErrors.length);
      else if (tag0 === "cancelled")
        validate45(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate45.errors : append(vErrors, validate45.errors), errors = vErrors.length);
      else if (tag0 === "refused")
        validate46(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors), errors = vErrors.length);
      else {
        vErrors = told(vErrors, instancePath, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 }), errors++;
      }
    else {
      vErrors = told(vErrors, instancePath, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    if (data.at === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "at" }), errors++;
    }
    if (data.verdict === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "verdict" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "at" || key0 === "verdict")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "stopped") {
      vErrors = told(vErrors, instancePath + "/kind", "const", { allowedValue: "stopped" }), errors++;
    }
    if (data.at !== void 0 && typeof data.at != "string") {
      vErrors = told(vErrors, instancePath + "/at", "type", { type: "string" }), errors++;
    }
    data.verdict !== void 0 && (validate40(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData }) || (vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors), errors = vErrors.length));
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++;
    }
    let tag0 = data.kind;
    if (typeof tag0 == "string")
      if (tag0 === "single")
        validate23(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors), errors = vErrors.length);
      else if (tag0 === "fallback")
        validate24(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors), errors = vErrors.length);
      else if (tag0 === "drawn")
        validate25(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors), errors = vErrors.length);
      else if (tag0 === "stuck")
        validate26(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors), errors = vErrors.length);
      else if (tag0 === "matched")
        validate27(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors), errors = vErrors.length);
      else if (tag0 === "default")
        validate28(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors), errors = vErrors.length);
      else if (tag0 === "skipped")
        validate29(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors), errors = vErrors.length);
      else if (tag0 === "bypassed")
        validate30(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length);
      else if (tag0 === "refused")
        validate31(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors), errors = vErrors.length);
      else if (tag0 === "sent-once")
        validate34(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors), errors = vErrors.length);
      else if (tag0 === "sent")
        validate35(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors), errors = vErrors.length);
      else if (tag0 === "ended")
        validate36(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors), errors = vErrors.length);
      else if (tag0 === "again")
        validate37(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors), errors = vErrors.length);
      else if (tag0 === "moved-on")
        validate38(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors), errors = vErrors.length);
      else if (tag0 === "stopped")
        validate39(data, { instancePath: instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors), errors = vErrors.length);
      else {
        vErrors = told(vErrors, instancePath, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 }), errors++;
      }
    else {
      vErrors = told(vErrors, instancePath, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 }), errors++;
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "version" }), errors++;
    }
    if (data.entries === void 0) {
      vErrors = told(vErrors, instancePath, "required", { missingProperty: "entries" }), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "entries")) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.version !== void 0 && data.version !== 1) {
      vErrors = told(vErrors, instancePath + "/version", "const", { allowedValue: 1 }), errors++;
    }
    if (data.entries !== void 0) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        vErrors = told(vErrors, instancePath + "/entries", "type", { type: "array" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export const validateTrace: ShapeValidator = stdin_default;
