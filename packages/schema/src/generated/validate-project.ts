// @ts-nocheck
// Generated from schemas/pk-config.schema.json; do not edit.
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
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate21, stdin_default = validate21, schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "pk-config.schema.json", type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, include: { type: "array", items: { type: "string", minLength: 1 } }, exclude: { type: "array", items: { type: "string", minLength: 1 } }, for: { type: "string", enum: ["hosted", "oss", "serve"] }, rules: { type: "object", patternProperties: { "^PK[1-7]([0-9]{3})?$": { type: "string", enum: ["error", "warning", "info", "off"] } }, additionalProperties: !1 }, trustedHosts: { type: "array", items: { type: "string", minLength: 1 } }, budgets: { type: "object", additionalProperties: !1, properties: { maxCalls: { type: "integer", minimum: 1 }, maxTimeMs: { type: "integer", minimum: 1 } } }, providers: { type: "string", minLength: 1 }, baseline: { type: "string", minLength: 1 } }, definitions: {} }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, pattern0 = new RegExp("^PK[1-7]([0-9]{3})?$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        vErrors = told(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      vErrors = told(vErrors, instancePath + "/$schema", "type", { type: "string" }), errors++;
    }
    if (data.include !== void 0) {
      let data1 = data.include;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func3(data2) < 1) {
              vErrors = told(vErrors, instancePath + "/include/" + i0, "minLength", { limit: 1 }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/include/" + i0, "type", { type: "string" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/include", "type", { type: "array" }), errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data3 = data.exclude;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (func3(data4) < 1) {
              vErrors = told(vErrors, instancePath + "/exclude/" + i1, "minLength", { limit: 1 }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/exclude/" + i1, "type", { type: "string" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/exclude", "type", { type: "array" }), errors++;
      }
    }
    if (data.for !== void 0) {
      let data5 = data.for;
      if (typeof data5 != "string") {
        vErrors = told(vErrors, instancePath + "/for", "type", { type: "string" }), errors++;
      }
      if (!(data5 === "hosted" || data5 === "oss" || data5 === "serve")) {
        vErrors = told(vErrors, instancePath + "/for", "enum", { allowedValues: schema6.properties.for.enum }), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data6 = data.rules;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (!pattern0.test(key1)) {
            vErrors = told(vErrors, instancePath + "/rules", "additionalProperties", { additionalProperty: key1 }), errors++;
          }
        for (let key2 in data6)
          if (pattern0.test(key2)) {
            let data7 = data6[key2];
            if (typeof data7 != "string") {
              vErrors = told(vErrors, instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }), errors++;
            }
            if (!(data7 === "error" || data7 === "warning" || data7 === "info" || data7 === "off")) {
              vErrors = told(vErrors, instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "enum", { allowedValues: schema6.properties.rules.patternProperties["^PK[1-7]([0-9]{3})?$"].enum }), errors++;
            }
          }
      } else {
        vErrors = told(vErrors, instancePath + "/rules", "type", { type: "object" }), errors++;
      }
    }
    if (data.trustedHosts !== void 0) {
      let data8 = data.trustedHosts;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (typeof data9 == "string") {
            if (func3(data9) < 1) {
              vErrors = told(vErrors, instancePath + "/trustedHosts/" + i2, "minLength", { limit: 1 }), errors++;
            }
          } else {
            vErrors = told(vErrors, instancePath + "/trustedHosts/" + i2, "type", { type: "string" }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/trustedHosts", "type", { type: "array" }), errors++;
      }
    }
    if (data.budgets !== void 0) {
      let data10 = data.budgets;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key3 in data10)
          if (!(key3 === "maxCalls" || key3 === "maxTimeMs")) {
            vErrors = told(vErrors, instancePath + "/budgets", "additionalProperties", { additionalProperty: key3 }), errors++;
          }
        if (data10.maxCalls !== void 0) {
          let data11 = data10.maxCalls;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = told(vErrors, instancePath + "/budgets/maxCalls", "type", { type: "integer" }), errors++;
          }
          if (typeof data11 == "number" && (data11 < 1 || isNaN(data11))) {
            vErrors = told(vErrors, instancePath + "/budgets/maxCalls", "minimum", { comparison: ">=", limit: 1 }), errors++;
          }
        }
        if (data10.maxTimeMs !== void 0) {
          let data12 = data10.maxTimeMs;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            vErrors = told(vErrors, instancePath + "/budgets/maxTimeMs", "type", { type: "integer" }), errors++;
          }
          if (typeof data12 == "number" && (data12 < 1 || isNaN(data12))) {
            vErrors = told(vErrors, instancePath + "/budgets/maxTimeMs", "minimum", { comparison: ">=", limit: 1 }), errors++;
          }
        }
      } else {
        vErrors = told(vErrors, instancePath + "/budgets", "type", { type: "object" }), errors++;
      }
    }
    if (data.providers !== void 0) {
      let data13 = data.providers;
      if (typeof data13 == "string") {
        if (func3(data13) < 1) {
          vErrors = told(vErrors, instancePath + "/providers", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/providers", "type", { type: "string" }), errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data14 = data.baseline;
      if (typeof data14 == "string") {
        if (func3(data14) < 1) {
          vErrors = told(vErrors, instancePath + "/baseline", "minLength", { limit: 1 }), errors++;
        }
      } else {
        vErrors = told(vErrors, instancePath + "/baseline", "type", { type: "string" }), errors++;
      }
    }
  } else {
    vErrors = told(vErrors, instancePath, "type", { type: "object" }), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export const validateProject: ShapeValidator = stdin_default;
