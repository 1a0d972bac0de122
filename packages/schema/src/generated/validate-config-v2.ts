// @ts-nocheck
// Generated from schemas/config.v2.schema.json; do not edit.
import type { ShapeValidator } from "../shape-validator.ts";

function append(all, more) {
  for (const error of more) all.push(error);
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
var validate = validate10, stdin_default = validate10;
var schema13 = { title: "StrategyNode", description: "A node that routes to its targets.", type: "object", additionalProperties: !1, required: ["strategy", "targets"], properties: { $schema: { description: "Address of this schema, for editors. Gateways ignore it.", type: "string" }, name: { description: "Name of this target, by which `then` and `default` of a conditional strategy refer to it.", type: "string", minLength: 1 }, weight: { description: "Share of the requests that this target gets under a `loadbalance` parent: its weight divided by the sum of all. Missing means 1.", type: "number" }, strategy: { $ref: "#/definitions/strategy" }, targets: { description: "The targets among which the strategy chooses, in order.", type: "array", items: { $ref: "#/definitions/node" } }, retry: { $ref: "#/definitions/retry" }, cache: { $ref: "#/definitions/cache" }, request_timeout: { description: "Longest time one upstream call may take, in milliseconds. A call that takes longer is aborted and counts as status 408.", type: "integer", minimum: 0 }, custom_host: { description: "Base URL of the upstream, version path included (`https://host/v1`). The endpoint path is appended to it.", type: "string" }, forward_headers: { description: "Names of request headers that are sent on to the upstream as they are. Names match without regard to case.", type: "array", items: { type: "string", minLength: 1 } }, override_params: { description: "Request body parameters that replace the caller's. Merged key by key with those of the parent node.", type: "object" }, default_params: { description: "Request body parameters that are added where the caller gave none.", type: "object" }, drop_params: { description: "Paths of request body parameters that are removed before the call, such as `user` or `messages[*].name`.", type: "array", items: { type: "string", minLength: 1 } }, strict_open_ai_compliance: { description: "Whether replies are stripped of fields that the OpenAI API does not know.", type: "boolean" }, before_request_hooks: { description: "Hooks that run before the upstream call.", type: "array", items: { $ref: "#/definitions/hook" } }, after_request_hooks: { description: "Hooks that run after the upstream call.", type: "array", items: { $ref: "#/definitions/hook" } }, input_guardrails: { $ref: "#/definitions/guardrails" }, output_guardrails: { $ref: "#/definitions/guardrails" }, default_input_guardrails: { $ref: "#/definitions/guardrails" }, default_output_guardrails: { $ref: "#/definitions/guardrails" }, cb_config: { $ref: "#/definitions/circuitBreaker" } } }, schema26 = { title: "Cache", description: "Answers repeated requests from a cache.", type: "object", additionalProperties: !1, required: ["mode"], properties: { mode: { description: "`simple` compares requests to the letter, `semantic` by meaning.", type: "string", enum: ["simple", "semantic"] }, max_age: { description: "How long a reply stays in the cache, in seconds: 60 to 7776000.", type: "integer", minimum: 0 } } }, schema27 = { title: "Hook", description: "A guardrail or mutator that runs before or after the call.", type: "object", properties: { id: { description: "Id of the hook.", type: "string" }, type: { description: "Kind of the hook.", type: "string", enum: ["guardrail", "mutator"] }, deny: { description: "Whether a failed check ends the request with 446.", type: "boolean" }, async: { description: "Whether the checks run beside the request.", type: "boolean" }, sequential: { description: "Whether the checks run one after the other.", type: "boolean" }, checks: { description: "The checks of the hook.", type: "array", items: { title: "HookCheck", description: "One check.", type: "object", properties: { id: { description: "Plugin and check, as in `default.contains`.", type: "string" }, parameters: { description: "Parameters of the check.", type: "object" }, is_enabled: { description: "Whether the check runs.", type: "boolean" } } } }, on_success: { description: "What is recorded when all checks pass.", type: "object" }, on_fail: { description: "What is recorded when a check fails.", type: "object" } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "failure_threshold" || key0 === "failure_threshold_percentage" || key0 === "minimum_requests" || key0 === "cooldown_interval" || key0 === "failure_status_codes")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.failure_threshold !== void 0) {
      let data0 = data.failure_threshold;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/failure_threshold", schemaPath: "#/properties/failure_threshold/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/failure_threshold", schemaPath: "#/properties/failure_threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.failure_threshold_percentage !== void 0) {
      let data1 = data.failure_threshold_percentage;
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/failure_threshold_percentage", schemaPath: "#/properties/failure_threshold_percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/failure_threshold_percentage", schemaPath: "#/properties/failure_threshold_percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/failure_threshold_percentage", schemaPath: "#/properties/failure_threshold_percentage/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.minimum_requests !== void 0) {
      let data2 = data.minimum_requests;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err6 = { instancePath: instancePath + "/minimum_requests", schemaPath: "#/properties/minimum_requests/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
        let err7 = { instancePath: instancePath + "/minimum_requests", schemaPath: "#/properties/minimum_requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.cooldown_interval !== void 0) {
      let data3 = data.cooldown_interval;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err8 = { instancePath: instancePath + "/cooldown_interval", schemaPath: "#/properties/cooldown_interval/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        let err9 = { instancePath: instancePath + "/cooldown_interval", schemaPath: "#/properties/cooldown_interval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.failure_status_codes !== void 0) {
      let data4 = data.failure_status_codes;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            let err10 = { instancePath: instancePath + "/failure_status_codes/" + i0, schemaPath: "#/definitions/statusCode/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (typeof data5 == "number") {
            if (data5 > 599 || isNaN(data5)) {
              let err11 = { instancePath: instancePath + "/failure_status_codes/" + i0, schemaPath: "#/definitions/statusCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data5 < 100 || isNaN(data5)) {
              let err12 = { instancePath: instancePath + "/failure_status_codes/" + i0, schemaPath: "#/definitions/statusCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/failure_status_codes", schemaPath: "#/properties/failure_status_codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "cb_config")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "single") {
        let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "single" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "on_status_codes" || key0 === "cb_config")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "fallback") {
        let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "fallback" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.on_status_codes !== void 0) {
      let data1 = data.on_status_codes;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            let err4 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data2 == "number") {
            if (data2 > 599 || isNaN(data2)) {
              let err5 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2 < 100 || isNaN(data2)) {
              let err6 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/on_status_codes", schemaPath: "#/properties/on_status_codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "sticky" || key0 === "cb_config")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "loadbalance") {
        let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "loadbalance" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.sticky !== void 0) {
      let data1 = data.sticky;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 in data1)
          if (!(key1 === "enabled" || key1 === "hash_fields" || key1 === "ttl")) {
            let err4 = { instancePath: instancePath + "/sticky", schemaPath: "#/definitions/sticky/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data1.enabled !== void 0 && typeof data1.enabled != "boolean") {
          let err5 = { instancePath: instancePath + "/sticky/enabled", schemaPath: "#/definitions/sticky/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.hash_fields !== void 0) {
          let data3 = data1.hash_fields;
          if (Array.isArray(data3)) {
            let len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 == "string") {
                if (func3(data4) < 1) {
                  let err6 = { instancePath: instancePath + "/sticky/hash_fields/" + i0, schemaPath: "#/definitions/sticky/properties/hash_fields/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                let err7 = { instancePath: instancePath + "/sticky/hash_fields/" + i0, schemaPath: "#/definitions/sticky/properties/hash_fields/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/sticky/hash_fields", schemaPath: "#/definitions/sticky/properties/hash_fields/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data1.ttl !== void 0) {
          let data5 = data1.ttl;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            let err9 = { instancePath: instancePath + "/sticky/ttl", schemaPath: "#/definitions/sticky/properties/ttl/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (typeof data5 == "number" && (data5 < 1 || isNaN(data5))) {
            let err10 = { instancePath: instancePath + "/sticky/ttl", schemaPath: "#/definitions/sticky/properties/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/sticky", schemaPath: "#/definitions/sticky/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.conditions === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conditions" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mode" || key0 === "conditions" || key0 === "default" || key0 === "cb_config")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.mode !== void 0) {
      let data0 = data.mode;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== "conditional") {
        let err4 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "conditional" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data1 = data.conditions;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.query === void 0) {
              let err5 = { instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/definitions/condition/required", keyword: "required", params: { missingProperty: "query" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.then === void 0) {
              let err6 = { instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/definitions/condition/required", keyword: "required", params: { missingProperty: "then" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "query" || key1 === "then")) {
                let err7 = { instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/definitions/condition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            if (data2.query !== void 0) {
              let data3 = data2.query;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                let err8 = { instancePath: instancePath + "/conditions/" + i0 + "/query", schemaPath: "#/definitions/condition/properties/query/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data2.then !== void 0) {
              let data4 = data2.then;
              if (typeof data4 == "string") {
                if (func3(data4) < 1) {
                  let err9 = { instancePath: instancePath + "/conditions/" + i0 + "/then", schemaPath: "#/definitions/condition/properties/then/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                let err10 = { instancePath: instancePath + "/conditions/" + i0 + "/then", schemaPath: "#/definitions/condition/properties/then/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          } else {
            let err11 = { instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/definitions/condition/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.default !== void 0) {
      let data5 = data.default;
      if (typeof data5 == "string") {
        if (func3(data5) < 1) {
          let err13 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length));
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.mode;
    if (typeof tag0 == "string")
      if (tag0 === "single")
        validate14(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate14.errors : append(vErrors, validate14.errors), errors = vErrors.length);
      else if (tag0 === "fallback")
        validate17(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors), errors = vErrors.length);
      else if (tag0 === "loadbalance")
        validate19(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors), errors = vErrors.length);
      else if (tag0 === "conditional")
        validate21(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate21.errors : append(vErrors, validate21.errors), errors = vErrors.length);
      else {
        let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "mode", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      let err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "mode", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attempts === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "attempts" || key0 === "on_status_codes" || key0 === "use_retry_after_headers" || key0 === "use_retry_after_header")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.attempts !== void 0) {
      let data0 = data.attempts;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
        let err3 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.on_status_codes !== void 0) {
      let data1 = data.on_status_codes;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            let err4 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data2 == "number") {
            if (data2 > 599 || isNaN(data2)) {
              let err5 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2 < 100 || isNaN(data2)) {
              let err6 = { instancePath: instancePath + "/on_status_codes/" + i0, schemaPath: "#/definitions/statusCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/on_status_codes", schemaPath: "#/properties/on_status_codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.use_retry_after_headers !== void 0 && typeof data.use_retry_after_headers != "boolean") {
      let err8 = { instancePath: instancePath + "/use_retry_after_headers", schemaPath: "#/properties/use_retry_after_headers/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.use_retry_after_header !== void 0 && typeof data.use_retry_after_header != "boolean") {
      let err9 = { instancePath: instancePath + "/use_retry_after_header", schemaPath: "#/properties/use_retry_after_header/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema30 = { title: "Guardrail", description: "A guardrail: its id, or an object with its checks as keys.", type: ["string", "object"], properties: { deny: { description: "Whether a failed check ends the request with 446.", type: "boolean" }, async: { description: "Whether the checks run beside the request.", type: "boolean" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/guardrail/type", keyword: "type", params: { type: schema30.type } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.deny !== void 0 && typeof data0.deny != "boolean") {
          let err1 = { instancePath: instancePath + "/" + i0 + "/deny", schemaPath: "#/definitions/guardrail/properties/deny/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.async !== void 0 && typeof data0.async != "boolean") {
          let err2 = { instancePath: instancePath + "/" + i0 + "/async", schemaPath: "#/definitions/guardrail/properties/async/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate11 };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.strategy === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.targets === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema13.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.weight !== void 0 && typeof data.weight != "number") {
      let err6 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.strategy !== void 0 && (validate13(data.strategy, { instancePath: instancePath + "/strategy", parentData: data, parentDataProperty: "strategy", rootData }) || (vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors), errors = vErrors.length)), data.targets !== void 0) {
      let data4 = data.targets;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper0.validate(data4[i0], { instancePath: instancePath + "/targets/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.retry !== void 0 && (validate28(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors), errors = vErrors.length)), data.cache !== void 0) {
      let data7 = data.cache;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.mode === void 0) {
          let err8 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/required", keyword: "required", params: { missingProperty: "mode" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data7)
          if (!(key1 === "mode" || key1 === "max_age")) {
            let err9 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data7.mode !== void 0) {
          let data8 = data7.mode;
          if (typeof data8 != "string") {
            let err10 = { instancePath: instancePath + "/cache/mode", schemaPath: "#/definitions/cache/properties/mode/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (!(data8 === "simple" || data8 === "semantic")) {
            let err11 = { instancePath: instancePath + "/cache/mode", schemaPath: "#/definitions/cache/properties/mode/enum", keyword: "enum", params: { allowedValues: schema26.properties.mode.enum } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data7.max_age !== void 0) {
          let data9 = data7.max_age;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            let err12 = { instancePath: instancePath + "/cache/max_age", schemaPath: "#/definitions/cache/properties/max_age/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            let err13 = { instancePath: instancePath + "/cache/max_age", schemaPath: "#/definitions/cache/properties/max_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.request_timeout !== void 0) {
      let data10 = data.request_timeout;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        let err15 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        let err16 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.custom_host !== void 0 && typeof data.custom_host != "string") {
      let err17 = { instancePath: instancePath + "/custom_host", schemaPath: "#/properties/custom_host/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.forward_headers !== void 0) {
      let data12 = data.forward_headers;
      if (Array.isArray(data12)) {
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (typeof data13 == "string") {
            if (func3(data13) < 1) {
              let err18 = { instancePath: instancePath + "/forward_headers/" + i1, schemaPath: "#/properties/forward_headers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/forward_headers/" + i1, schemaPath: "#/properties/forward_headers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/forward_headers", schemaPath: "#/properties/forward_headers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.override_params !== void 0) {
      let data14 = data.override_params;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        let err21 = { instancePath: instancePath + "/override_params", schemaPath: "#/properties/override_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.default_params !== void 0) {
      let data15 = data.default_params;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        let err22 = { instancePath: instancePath + "/default_params", schemaPath: "#/properties/default_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.drop_params !== void 0) {
      let data16 = data.drop_params;
      if (Array.isArray(data16)) {
        let len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (typeof data17 == "string") {
            if (func3(data17) < 1) {
              let err23 = { instancePath: instancePath + "/drop_params/" + i2, schemaPath: "#/properties/drop_params/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/drop_params/" + i2, schemaPath: "#/properties/drop_params/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/drop_params", schemaPath: "#/properties/drop_params/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.strict_open_ai_compliance !== void 0 && typeof data.strict_open_ai_compliance != "boolean") {
      let err26 = { instancePath: instancePath + "/strict_open_ai_compliance", schemaPath: "#/properties/strict_open_ai_compliance/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.before_request_hooks !== void 0) {
      let data19 = data.before_request_hooks;
      if (Array.isArray(data19)) {
        let len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data20 = data19[i3];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.id !== void 0 && typeof data20.id != "string") {
              let err27 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/id", schemaPath: "#/definitions/hook/properties/id/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data20.type !== void 0) {
              let data22 = data20.type;
              if (typeof data22 != "string") {
                let err28 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/type", schemaPath: "#/definitions/hook/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              if (!(data22 === "guardrail" || data22 === "mutator")) {
                let err29 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/type", schemaPath: "#/definitions/hook/properties/type/enum", keyword: "enum", params: { allowedValues: schema27.properties.type.enum } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data20.deny !== void 0 && typeof data20.deny != "boolean") {
              let err30 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/deny", schemaPath: "#/definitions/hook/properties/deny/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data20.async !== void 0 && typeof data20.async != "boolean") {
              let err31 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/async", schemaPath: "#/definitions/hook/properties/async/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data20.sequential !== void 0 && typeof data20.sequential != "boolean") {
              let err32 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/sequential", schemaPath: "#/definitions/hook/properties/sequential/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data20.checks !== void 0) {
              let data26 = data20.checks;
              if (Array.isArray(data26)) {
                let len4 = data26.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data27 = data26[i4];
                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                    if (data27.id !== void 0 && typeof data27.id != "string") {
                      let err33 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/checks/" + i4 + "/id", schemaPath: "#/definitions/hook/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                    if (data27.parameters !== void 0) {
                      let data29 = data27.parameters;
                      if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
                        let err34 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/checks/" + i4 + "/parameters", schemaPath: "#/definitions/hook/properties/checks/items/properties/parameters/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                      }
                    }
                    if (data27.is_enabled !== void 0 && typeof data27.is_enabled != "boolean") {
                      let err35 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/checks/" + i4 + "/is_enabled", schemaPath: "#/definitions/hook/properties/checks/items/properties/is_enabled/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  } else {
                    let err36 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/checks/" + i4, schemaPath: "#/definitions/hook/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
              } else {
                let err37 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/checks", schemaPath: "#/definitions/hook/properties/checks/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
            if (data20.on_success !== void 0) {
              let data31 = data20.on_success;
              if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
                let err38 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/on_success", schemaPath: "#/definitions/hook/properties/on_success/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data20.on_fail !== void 0) {
              let data32 = data20.on_fail;
              if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
                let err39 = { instancePath: instancePath + "/before_request_hooks/" + i3 + "/on_fail", schemaPath: "#/definitions/hook/properties/on_fail/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          } else {
            let err40 = { instancePath: instancePath + "/before_request_hooks/" + i3, schemaPath: "#/definitions/hook/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/before_request_hooks", schemaPath: "#/properties/before_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.after_request_hooks !== void 0) {
      let data33 = data.after_request_hooks;
      if (Array.isArray(data33)) {
        let len5 = data33.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data34 = data33[i5];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.id !== void 0 && typeof data34.id != "string") {
              let err42 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/id", schemaPath: "#/definitions/hook/properties/id/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            if (data34.type !== void 0) {
              let data36 = data34.type;
              if (typeof data36 != "string") {
                let err43 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/type", schemaPath: "#/definitions/hook/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
              if (!(data36 === "guardrail" || data36 === "mutator")) {
                let err44 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/type", schemaPath: "#/definitions/hook/properties/type/enum", keyword: "enum", params: { allowedValues: schema27.properties.type.enum } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (data34.deny !== void 0 && typeof data34.deny != "boolean") {
              let err45 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/deny", schemaPath: "#/definitions/hook/properties/deny/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (data34.async !== void 0 && typeof data34.async != "boolean") {
              let err46 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/async", schemaPath: "#/definitions/hook/properties/async/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (data34.sequential !== void 0 && typeof data34.sequential != "boolean") {
              let err47 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/sequential", schemaPath: "#/definitions/hook/properties/sequential/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data34.checks !== void 0) {
              let data40 = data34.checks;
              if (Array.isArray(data40)) {
                let len6 = data40.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data41 = data40[i6];
                  if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                    if (data41.id !== void 0 && typeof data41.id != "string") {
                      let err48 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/checks/" + i6 + "/id", schemaPath: "#/definitions/hook/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                    if (data41.parameters !== void 0) {
                      let data43 = data41.parameters;
                      if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
                        let err49 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/checks/" + i6 + "/parameters", schemaPath: "#/definitions/hook/properties/checks/items/properties/parameters/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                      }
                    }
                    if (data41.is_enabled !== void 0 && typeof data41.is_enabled != "boolean") {
                      let err50 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/checks/" + i6 + "/is_enabled", schemaPath: "#/definitions/hook/properties/checks/items/properties/is_enabled/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    }
                  } else {
                    let err51 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/checks/" + i6, schemaPath: "#/definitions/hook/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                }
              } else {
                let err52 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/checks", schemaPath: "#/definitions/hook/properties/checks/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (data34.on_success !== void 0) {
              let data45 = data34.on_success;
              if (!(data45 && typeof data45 == "object" && !Array.isArray(data45))) {
                let err53 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/on_success", schemaPath: "#/definitions/hook/properties/on_success/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
            if (data34.on_fail !== void 0) {
              let data46 = data34.on_fail;
              if (!(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
                let err54 = { instancePath: instancePath + "/after_request_hooks/" + i5 + "/on_fail", schemaPath: "#/definitions/hook/properties/on_fail/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
          } else {
            let err55 = { instancePath: instancePath + "/after_request_hooks/" + i5, schemaPath: "#/definitions/hook/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/after_request_hooks", schemaPath: "#/properties/after_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    data.input_guardrails !== void 0 && (validate30(data.input_guardrails, { instancePath: instancePath + "/input_guardrails", parentData: data, parentDataProperty: "input_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.output_guardrails !== void 0 && (validate30(data.output_guardrails, { instancePath: instancePath + "/output_guardrails", parentData: data, parentDataProperty: "output_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.default_input_guardrails !== void 0 && (validate30(data.default_input_guardrails, { instancePath: instancePath + "/default_input_guardrails", parentData: data, parentDataProperty: "default_input_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.default_output_guardrails !== void 0 && (validate30(data.default_output_guardrails, { instancePath: instancePath + "/default_output_guardrails", parentData: data, parentDataProperty: "default_output_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length));
  } else {
    let err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
var schema31 = { title: "Leaf", description: "A target that names an upstream.", type: "object", additionalProperties: !1, properties: { $schema: { description: "Address of this schema, for editors. Gateways ignore it.", type: "string" }, name: { description: "Name of this target, by which `then` and `default` of a conditional strategy refer to it.", type: "string", minLength: 1 }, weight: { description: "Share of the requests that this target gets under a `loadbalance` parent: its weight divided by the sum of all. Missing means 1.", type: "number" }, provider: { description: "Id of the provider (`openai`), or `@slug` of one in the Model Catalog.", type: "string", minLength: 1 }, virtual_key: { description: 'Slug of a virtual key. Deprecated by the hosted gateway in favour of `provider: "@slug"`.', type: "string", minLength: 1 }, api_key: { description: "Credential that is sent to the upstream. Prefer a virtual key, a catalogue slug or an environment reference over the secret itself.", type: "string" }, prompt_id: { description: "Id of a saved prompt whose provider and model are used.", type: "string", minLength: 1 }, passthrough: { description: "Whether provider and credential are taken from the request instead of this target.", type: "boolean" }, retry: { $ref: "#/definitions/retry" }, cache: { $ref: "#/definitions/cache" }, request_timeout: { description: "Longest time one upstream call may take, in milliseconds. A call that takes longer is aborted and counts as status 408.", type: "integer", minimum: 0 }, custom_host: { description: "Base URL of the upstream, version path included (`https://host/v1`). The endpoint path is appended to it.", type: "string" }, forward_headers: { description: "Names of request headers that are sent on to the upstream as they are. Names match without regard to case.", type: "array", items: { type: "string", minLength: 1 } }, override_params: { description: "Request body parameters that replace the caller's. Merged key by key with those of the parent node.", type: "object" }, default_params: { description: "Request body parameters that are added where the caller gave none.", type: "object" }, drop_params: { description: "Paths of request body parameters that are removed before the call, such as `user` or `messages[*].name`.", type: "array", items: { type: "string", minLength: 1 } }, strict_open_ai_compliance: { description: "Whether replies are stripped of fields that the OpenAI API does not know.", type: "boolean" }, before_request_hooks: { description: "Hooks that run before the upstream call.", type: "array", items: { $ref: "#/definitions/hook" } }, after_request_hooks: { description: "Hooks that run after the upstream call.", type: "array", items: { $ref: "#/definitions/hook" } }, input_guardrails: { $ref: "#/definitions/guardrails" }, output_guardrails: { $ref: "#/definitions/guardrails" }, default_input_guardrails: { $ref: "#/definitions/guardrails" }, default_output_guardrails: { $ref: "#/definitions/guardrails" }, cb_config: { $ref: "#/definitions/circuitBreaker" }, resource_name: { description: "Azure OpenAI resource name.", type: "string" }, deployment_id: { description: "Azure OpenAI deployment.", type: "string" }, api_version: { description: "Azure OpenAI API version.", type: "string" }, ad_auth: { description: "Microsoft Entra token for Azure OpenAI.", type: "string" }, azure_resource_name: { description: "Azure OpenAI resource name (as the documentation's table spells it).", type: "string" }, azure_deployment_id: { description: "Azure OpenAI deployment (as the documentation's table spells it).", type: "string" }, azure_api_version: { description: "Azure AI API version.", type: "string" }, azure_model_name: { description: "Azure OpenAI model name.", type: "string" }, azure_auth_mode: { description: "How to sign in to Azure: an API key, `entra` or `managed`.", type: "string" }, azure_managed_client_id: { description: "Client id of the managed identity.", type: "string" }, azure_entra_client_id: { description: "Client id of the Entra application.", type: "string" }, azure_entra_client_secret: { description: "Client secret of the Entra application.", type: "string" }, azure_entra_tenant_id: { description: "Tenant of the Entra application.", type: "string" }, azure_entra_scope: { description: "Scope asked of Entra.", type: "string" }, azure_ad_token: { description: "Entra access token.", type: "string" }, azure_foundry_url: { description: "Address of the Azure AI Foundry deployment.", type: "string" }, azure_deployment_name: { description: "Azure AI deployment name.", type: "string" }, azure_extra_params: { description: "How Azure AI treats parameters it does not know.", type: "string" }, azure_extra_parameters: { description: "How Azure AI treats parameters it does not know.", type: "string" }, aws_access_key_id: { description: "AWS access key id.", type: "string" }, aws_secret_access_key: { description: "AWS secret access key.", type: "string" }, aws_session_token: { description: "AWS session token.", type: "string" }, aws_region: { description: "AWS region.", type: "string" }, aws_auth_type: { description: "How to sign in to AWS: keys or an assumed role.", type: "string" }, aws_role_arn: { description: "Role to assume.", type: "string" }, aws_external_id: { description: "External id of the role to assume.", type: "string" }, aws_s3_bucket: { description: "S3 bucket for batches and files.", type: "string" }, aws_s3_object_key: { description: "S3 object key for batches and files.", type: "string" }, aws_bedrock_model: { description: "Bedrock model of a batch.", type: "string" }, aws_server_side_encryption: { description: "Encryption of stored objects.", type: "string" }, aws_server_side_encryption_kms_key_id: { description: "KMS key that encrypts stored objects.", type: "string" }, aws_service: { description: "AWS service whose signature is made.", type: "string" }, foundation_model: { description: "Bedrock foundation model behind a custom one.", type: "string" }, amzn_sagemaker_custom_attributes: { description: "SageMaker custom attributes.", type: "string" }, amzn_sagemaker_target_model: { description: "SageMaker target model.", type: "string" }, amzn_sagemaker_target_variant: { description: "SageMaker target variant.", type: "string" }, amzn_sagemaker_target_container_hostname: { description: "SageMaker target container.", type: "string" }, amzn_sagemaker_inference_id: { description: "SageMaker inference id.", type: "string" }, amzn_sagemaker_enable_explanations: { description: "SageMaker explanations.", type: "string" }, amzn_sagemaker_inference_component: { description: "SageMaker inference component.", type: "string" }, amzn_sagemaker_session_id: { description: "SageMaker session id.", type: "string" }, amzn_sagemaker_model_name: { description: "SageMaker model name.", type: "string" }, vertex_project_id: { description: "Google Cloud project of Vertex AI.", type: "string" }, vertex_region: { description: "Google Cloud region of Vertex AI.", type: "string" }, vertex_storage_bucket_name: { description: "Bucket for Vertex AI batches and files.", type: "string" }, vertex_model_name: { description: "Vertex AI model of a batch.", type: "string" }, vertex_batch_endpoint: { description: "Endpoint of a Vertex AI batch.", type: "string" }, filename: { description: "Name under which an upload is stored.", type: "string" }, openai_organization: { description: "OpenAI organization.", type: "string" }, openai_project: { description: "OpenAI project.", type: "string" }, openai_beta: { description: "Value of the `OpenAI-Beta` header.", type: "string" }, anthropic_beta: { description: "Value of the `anthropic-beta` header.", type: "string" }, anthropic_version: { description: "Value of the `anthropic-version` header.", type: "string" }, stability_client_id: { description: "Stability AI client id.", type: "string" }, stability_client_user_id: { description: "Stability AI client user id.", type: "string" }, stability_client_version: { description: "Stability AI client version.", type: "string" }, huggingface_base_url: { description: "Address of the Hugging Face endpoint.", type: "string" }, workers_ai_account_id: { description: "Cloudflare account of Workers AI.", type: "string" }, mistral_fim_completion: { description: "Whether Mistral's fill-in-the-middle endpoint is used.", type: "string" }, fireworks_account_id: { description: "Fireworks account.", type: "string" }, fireworks_file_length: { description: "Length of a Fireworks upload.", type: "string" }, snowflake_account: { description: "Snowflake account of Cortex.", type: "string" }, vertex_service_account_json: { description: "Service account of Vertex AI.", type: ["object", "string"] } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema31.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.weight !== void 0 && typeof data.weight != "number") {
      let err4 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.provider !== void 0) {
      let data3 = data.provider;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err5 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.virtual_key !== void 0) {
      let data4 = data.virtual_key;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err7 = { instancePath: instancePath + "/virtual_key", schemaPath: "#/properties/virtual_key/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/virtual_key", schemaPath: "#/properties/virtual_key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.api_key !== void 0 && typeof data.api_key != "string") {
      let err9 = { instancePath: instancePath + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.prompt_id !== void 0) {
      let data6 = data.prompt_id;
      if (typeof data6 == "string") {
        if (func3(data6) < 1) {
          let err10 = { instancePath: instancePath + "/prompt_id", schemaPath: "#/properties/prompt_id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/prompt_id", schemaPath: "#/properties/prompt_id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.passthrough !== void 0 && typeof data.passthrough != "boolean") {
      let err12 = { instancePath: instancePath + "/passthrough", schemaPath: "#/properties/passthrough/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.retry !== void 0 && (validate28(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors), errors = vErrors.length)), data.cache !== void 0) {
      let data9 = data.cache;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.mode === void 0) {
          let err13 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/required", keyword: "required", params: { missingProperty: "mode" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key1 in data9)
          if (!(key1 === "mode" || key1 === "max_age")) {
            let err14 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data9.mode !== void 0) {
          let data10 = data9.mode;
          if (typeof data10 != "string") {
            let err15 = { instancePath: instancePath + "/cache/mode", schemaPath: "#/definitions/cache/properties/mode/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (!(data10 === "simple" || data10 === "semantic")) {
            let err16 = { instancePath: instancePath + "/cache/mode", schemaPath: "#/definitions/cache/properties/mode/enum", keyword: "enum", params: { allowedValues: schema26.properties.mode.enum } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data9.max_age !== void 0) {
          let data11 = data9.max_age;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            let err17 = { instancePath: instancePath + "/cache/max_age", schemaPath: "#/definitions/cache/properties/max_age/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            let err18 = { instancePath: instancePath + "/cache/max_age", schemaPath: "#/definitions/cache/properties/max_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/cache", schemaPath: "#/definitions/cache/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.request_timeout !== void 0) {
      let data12 = data.request_timeout;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
        let err20 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
        let err21 = { instancePath: instancePath + "/request_timeout", schemaPath: "#/properties/request_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.custom_host !== void 0 && typeof data.custom_host != "string") {
      let err22 = { instancePath: instancePath + "/custom_host", schemaPath: "#/properties/custom_host/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.forward_headers !== void 0) {
      let data14 = data.forward_headers;
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (typeof data15 == "string") {
            if (func3(data15) < 1) {
              let err23 = { instancePath: instancePath + "/forward_headers/" + i0, schemaPath: "#/properties/forward_headers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/forward_headers/" + i0, schemaPath: "#/properties/forward_headers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/forward_headers", schemaPath: "#/properties/forward_headers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.override_params !== void 0) {
      let data16 = data.override_params;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        let err26 = { instancePath: instancePath + "/override_params", schemaPath: "#/properties/override_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.default_params !== void 0) {
      let data17 = data.default_params;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        let err27 = { instancePath: instancePath + "/default_params", schemaPath: "#/properties/default_params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.drop_params !== void 0) {
      let data18 = data.drop_params;
      if (Array.isArray(data18)) {
        let len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (typeof data19 == "string") {
            if (func3(data19) < 1) {
              let err28 = { instancePath: instancePath + "/drop_params/" + i1, schemaPath: "#/properties/drop_params/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/drop_params/" + i1, schemaPath: "#/properties/drop_params/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/drop_params", schemaPath: "#/properties/drop_params/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.strict_open_ai_compliance !== void 0 && typeof data.strict_open_ai_compliance != "boolean") {
      let err31 = { instancePath: instancePath + "/strict_open_ai_compliance", schemaPath: "#/properties/strict_open_ai_compliance/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.before_request_hooks !== void 0) {
      let data21 = data.before_request_hooks;
      if (Array.isArray(data21)) {
        let len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data22 = data21[i2];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.id !== void 0 && typeof data22.id != "string") {
              let err32 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/id", schemaPath: "#/definitions/hook/properties/id/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data22.type !== void 0) {
              let data24 = data22.type;
              if (typeof data24 != "string") {
                let err33 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/type", schemaPath: "#/definitions/hook/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
              if (!(data24 === "guardrail" || data24 === "mutator")) {
                let err34 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/type", schemaPath: "#/definitions/hook/properties/type/enum", keyword: "enum", params: { allowedValues: schema27.properties.type.enum } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data22.deny !== void 0 && typeof data22.deny != "boolean") {
              let err35 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/deny", schemaPath: "#/definitions/hook/properties/deny/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data22.async !== void 0 && typeof data22.async != "boolean") {
              let err36 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/async", schemaPath: "#/definitions/hook/properties/async/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (data22.sequential !== void 0 && typeof data22.sequential != "boolean") {
              let err37 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/sequential", schemaPath: "#/definitions/hook/properties/sequential/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data22.checks !== void 0) {
              let data28 = data22.checks;
              if (Array.isArray(data28)) {
                let len3 = data28.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data29 = data28[i3];
                  if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                    if (data29.id !== void 0 && typeof data29.id != "string") {
                      let err38 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/checks/" + i3 + "/id", schemaPath: "#/definitions/hook/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                    if (data29.parameters !== void 0) {
                      let data31 = data29.parameters;
                      if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
                        let err39 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/checks/" + i3 + "/parameters", schemaPath: "#/definitions/hook/properties/checks/items/properties/parameters/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                      }
                    }
                    if (data29.is_enabled !== void 0 && typeof data29.is_enabled != "boolean") {
                      let err40 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/checks/" + i3 + "/is_enabled", schemaPath: "#/definitions/hook/properties/checks/items/properties/is_enabled/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                    }
                  } else {
                    let err41 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/checks/" + i3, schemaPath: "#/definitions/hook/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                  }
                }
              } else {
                let err42 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/checks", schemaPath: "#/definitions/hook/properties/checks/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data22.on_success !== void 0) {
              let data33 = data22.on_success;
              if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
                let err43 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/on_success", schemaPath: "#/definitions/hook/properties/on_success/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            if (data22.on_fail !== void 0) {
              let data34 = data22.on_fail;
              if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
                let err44 = { instancePath: instancePath + "/before_request_hooks/" + i2 + "/on_fail", schemaPath: "#/definitions/hook/properties/on_fail/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
          } else {
            let err45 = { instancePath: instancePath + "/before_request_hooks/" + i2, schemaPath: "#/definitions/hook/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
      } else {
        let err46 = { instancePath: instancePath + "/before_request_hooks", schemaPath: "#/properties/before_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.after_request_hooks !== void 0) {
      let data35 = data.after_request_hooks;
      if (Array.isArray(data35)) {
        let len4 = data35.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data36 = data35[i4];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.id !== void 0 && typeof data36.id != "string") {
              let err47 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/id", schemaPath: "#/definitions/hook/properties/id/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data36.type !== void 0) {
              let data38 = data36.type;
              if (typeof data38 != "string") {
                let err48 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/type", schemaPath: "#/definitions/hook/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
              if (!(data38 === "guardrail" || data38 === "mutator")) {
                let err49 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/type", schemaPath: "#/definitions/hook/properties/type/enum", keyword: "enum", params: { allowedValues: schema27.properties.type.enum } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data36.deny !== void 0 && typeof data36.deny != "boolean") {
              let err50 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/deny", schemaPath: "#/definitions/hook/properties/deny/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data36.async !== void 0 && typeof data36.async != "boolean") {
              let err51 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/async", schemaPath: "#/definitions/hook/properties/async/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data36.sequential !== void 0 && typeof data36.sequential != "boolean") {
              let err52 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/sequential", schemaPath: "#/definitions/hook/properties/sequential/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data36.checks !== void 0) {
              let data42 = data36.checks;
              if (Array.isArray(data42)) {
                let len5 = data42.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data43 = data42[i5];
                  if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                    if (data43.id !== void 0 && typeof data43.id != "string") {
                      let err53 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/checks/" + i5 + "/id", schemaPath: "#/definitions/hook/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                    if (data43.parameters !== void 0) {
                      let data45 = data43.parameters;
                      if (!(data45 && typeof data45 == "object" && !Array.isArray(data45))) {
                        let err54 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/checks/" + i5 + "/parameters", schemaPath: "#/definitions/hook/properties/checks/items/properties/parameters/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                      }
                    }
                    if (data43.is_enabled !== void 0 && typeof data43.is_enabled != "boolean") {
                      let err55 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/checks/" + i5 + "/is_enabled", schemaPath: "#/definitions/hook/properties/checks/items/properties/is_enabled/type", keyword: "type", params: { type: "boolean" } };
                      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                    }
                  } else {
                    let err56 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/checks/" + i5, schemaPath: "#/definitions/hook/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                  }
                }
              } else {
                let err57 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/checks", schemaPath: "#/definitions/hook/properties/checks/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data36.on_success !== void 0) {
              let data47 = data36.on_success;
              if (!(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
                let err58 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/on_success", schemaPath: "#/definitions/hook/properties/on_success/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data36.on_fail !== void 0) {
              let data48 = data36.on_fail;
              if (!(data48 && typeof data48 == "object" && !Array.isArray(data48))) {
                let err59 = { instancePath: instancePath + "/after_request_hooks/" + i4 + "/on_fail", schemaPath: "#/definitions/hook/properties/on_fail/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
          } else {
            let err60 = { instancePath: instancePath + "/after_request_hooks/" + i4, schemaPath: "#/definitions/hook/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
      } else {
        let err61 = { instancePath: instancePath + "/after_request_hooks", schemaPath: "#/properties/after_request_hooks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.input_guardrails !== void 0 && (validate30(data.input_guardrails, { instancePath: instancePath + "/input_guardrails", parentData: data, parentDataProperty: "input_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.output_guardrails !== void 0 && (validate30(data.output_guardrails, { instancePath: instancePath + "/output_guardrails", parentData: data, parentDataProperty: "output_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.default_input_guardrails !== void 0 && (validate30(data.default_input_guardrails, { instancePath: instancePath + "/default_input_guardrails", parentData: data, parentDataProperty: "default_input_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.default_output_guardrails !== void 0 && (validate30(data.default_output_guardrails, { instancePath: instancePath + "/default_output_guardrails", parentData: data, parentDataProperty: "default_output_guardrails", rootData }) || (vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors), errors = vErrors.length)), data.cb_config !== void 0 && (validate15(data.cb_config, { instancePath: instancePath + "/cb_config", parentData: data, parentDataProperty: "cb_config", rootData }) || (vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors), errors = vErrors.length)), data.resource_name !== void 0 && typeof data.resource_name != "string") {
      let err62 = { instancePath: instancePath + "/resource_name", schemaPath: "#/properties/resource_name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
    }
    if (data.deployment_id !== void 0 && typeof data.deployment_id != "string") {
      let err63 = { instancePath: instancePath + "/deployment_id", schemaPath: "#/properties/deployment_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
    }
    if (data.api_version !== void 0 && typeof data.api_version != "string") {
      let err64 = { instancePath: instancePath + "/api_version", schemaPath: "#/properties/api_version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
    }
    if (data.ad_auth !== void 0 && typeof data.ad_auth != "string") {
      let err65 = { instancePath: instancePath + "/ad_auth", schemaPath: "#/properties/ad_auth/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
    }
    if (data.azure_resource_name !== void 0 && typeof data.azure_resource_name != "string") {
      let err66 = { instancePath: instancePath + "/azure_resource_name", schemaPath: "#/properties/azure_resource_name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
    }
    if (data.azure_deployment_id !== void 0 && typeof data.azure_deployment_id != "string") {
      let err67 = { instancePath: instancePath + "/azure_deployment_id", schemaPath: "#/properties/azure_deployment_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
    }
    if (data.azure_api_version !== void 0 && typeof data.azure_api_version != "string") {
      let err68 = { instancePath: instancePath + "/azure_api_version", schemaPath: "#/properties/azure_api_version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
    }
    if (data.azure_model_name !== void 0 && typeof data.azure_model_name != "string") {
      let err69 = { instancePath: instancePath + "/azure_model_name", schemaPath: "#/properties/azure_model_name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
    }
    if (data.azure_auth_mode !== void 0 && typeof data.azure_auth_mode != "string") {
      let err70 = { instancePath: instancePath + "/azure_auth_mode", schemaPath: "#/properties/azure_auth_mode/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
    }
    if (data.azure_managed_client_id !== void 0 && typeof data.azure_managed_client_id != "string") {
      let err71 = { instancePath: instancePath + "/azure_managed_client_id", schemaPath: "#/properties/azure_managed_client_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
    }
    if (data.azure_entra_client_id !== void 0 && typeof data.azure_entra_client_id != "string") {
      let err72 = { instancePath: instancePath + "/azure_entra_client_id", schemaPath: "#/properties/azure_entra_client_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
    }
    if (data.azure_entra_client_secret !== void 0 && typeof data.azure_entra_client_secret != "string") {
      let err73 = { instancePath: instancePath + "/azure_entra_client_secret", schemaPath: "#/properties/azure_entra_client_secret/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
    }
    if (data.azure_entra_tenant_id !== void 0 && typeof data.azure_entra_tenant_id != "string") {
      let err74 = { instancePath: instancePath + "/azure_entra_tenant_id", schemaPath: "#/properties/azure_entra_tenant_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
    }
    if (data.azure_entra_scope !== void 0 && typeof data.azure_entra_scope != "string") {
      let err75 = { instancePath: instancePath + "/azure_entra_scope", schemaPath: "#/properties/azure_entra_scope/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
    }
    if (data.azure_ad_token !== void 0 && typeof data.azure_ad_token != "string") {
      let err76 = { instancePath: instancePath + "/azure_ad_token", schemaPath: "#/properties/azure_ad_token/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
    }
    if (data.azure_foundry_url !== void 0 && typeof data.azure_foundry_url != "string") {
      let err77 = { instancePath: instancePath + "/azure_foundry_url", schemaPath: "#/properties/azure_foundry_url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
    }
    if (data.azure_deployment_name !== void 0 && typeof data.azure_deployment_name != "string") {
      let err78 = { instancePath: instancePath + "/azure_deployment_name", schemaPath: "#/properties/azure_deployment_name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
    }
    if (data.azure_extra_params !== void 0 && typeof data.azure_extra_params != "string") {
      let err79 = { instancePath: instancePath + "/azure_extra_params", schemaPath: "#/properties/azure_extra_params/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
    }
    if (data.azure_extra_parameters !== void 0 && typeof data.azure_extra_parameters != "string") {
      let err80 = { instancePath: instancePath + "/azure_extra_parameters", schemaPath: "#/properties/azure_extra_parameters/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
    }
    if (data.aws_access_key_id !== void 0 && typeof data.aws_access_key_id != "string") {
      let err81 = { instancePath: instancePath + "/aws_access_key_id", schemaPath: "#/properties/aws_access_key_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
    }
    if (data.aws_secret_access_key !== void 0 && typeof data.aws_secret_access_key != "string") {
      let err82 = { instancePath: instancePath + "/aws_secret_access_key", schemaPath: "#/properties/aws_secret_access_key/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
    }
    if (data.aws_session_token !== void 0 && typeof data.aws_session_token != "string") {
      let err83 = { instancePath: instancePath + "/aws_session_token", schemaPath: "#/properties/aws_session_token/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
    }
    if (data.aws_region !== void 0 && typeof data.aws_region != "string") {
      let err84 = { instancePath: instancePath + "/aws_region", schemaPath: "#/properties/aws_region/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
    }
    if (data.aws_auth_type !== void 0 && typeof data.aws_auth_type != "string") {
      let err85 = { instancePath: instancePath + "/aws_auth_type", schemaPath: "#/properties/aws_auth_type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
    }
    if (data.aws_role_arn !== void 0 && typeof data.aws_role_arn != "string") {
      let err86 = { instancePath: instancePath + "/aws_role_arn", schemaPath: "#/properties/aws_role_arn/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
    }
    if (data.aws_external_id !== void 0 && typeof data.aws_external_id != "string") {
      let err87 = { instancePath: instancePath + "/aws_external_id", schemaPath: "#/properties/aws_external_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
    }
    if (data.aws_s3_bucket !== void 0 && typeof data.aws_s3_bucket != "string") {
      let err88 = { instancePath: instancePath + "/aws_s3_bucket", schemaPath: "#/properties/aws_s3_bucket/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
    }
    if (data.aws_s3_object_key !== void 0 && typeof data.aws_s3_object_key != "string") {
      let err89 = { instancePath: instancePath + "/aws_s3_object_key", schemaPath: "#/properties/aws_s3_object_key/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
    }
    if (data.aws_bedrock_model !== void 0 && typeof data.aws_bedrock_model != "string") {
      let err90 = { instancePath: instancePath + "/aws_bedrock_model", schemaPath: "#/properties/aws_bedrock_model/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
    }
    if (data.aws_server_side_encryption !== void 0 && typeof data.aws_server_side_encryption != "string") {
      let err91 = { instancePath: instancePath + "/aws_server_side_encryption", schemaPath: "#/properties/aws_server_side_encryption/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
    }
    if (data.aws_server_side_encryption_kms_key_id !== void 0 && typeof data.aws_server_side_encryption_kms_key_id != "string") {
      let err92 = { instancePath: instancePath + "/aws_server_side_encryption_kms_key_id", schemaPath: "#/properties/aws_server_side_encryption_kms_key_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
    }
    if (data.aws_service !== void 0 && typeof data.aws_service != "string") {
      let err93 = { instancePath: instancePath + "/aws_service", schemaPath: "#/properties/aws_service/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
    }
    if (data.foundation_model !== void 0 && typeof data.foundation_model != "string") {
      let err94 = { instancePath: instancePath + "/foundation_model", schemaPath: "#/properties/foundation_model/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
    }
    if (data.amzn_sagemaker_custom_attributes !== void 0 && typeof data.amzn_sagemaker_custom_attributes != "string") {
      let err95 = { instancePath: instancePath + "/amzn_sagemaker_custom_attributes", schemaPath: "#/properties/amzn_sagemaker_custom_attributes/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
    }
    if (data.amzn_sagemaker_target_model !== void 0 && typeof data.amzn_sagemaker_target_model != "string") {
      let err96 = { instancePath: instancePath + "/amzn_sagemaker_target_model", schemaPath: "#/properties/amzn_sagemaker_target_model/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
    }
    if (data.amzn_sagemaker_target_variant !== void 0 && typeof data.amzn_sagemaker_target_variant != "string") {
      let err97 = { instancePath: instancePath + "/amzn_sagemaker_target_variant", schemaPath: "#/properties/amzn_sagemaker_target_variant/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
    }
    if (data.amzn_sagemaker_target_container_hostname !== void 0 && typeof data.amzn_sagemaker_target_container_hostname != "string") {
      let err98 = { instancePath: instancePath + "/amzn_sagemaker_target_container_hostname", schemaPath: "#/properties/amzn_sagemaker_target_container_hostname/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
    }
    if (data.amzn_sagemaker_inference_id !== void 0 && typeof data.amzn_sagemaker_inference_id != "string") {
      let err99 = { instancePath: instancePath + "/amzn_sagemaker_inference_id", schemaPath: "#/properties/amzn_sagemaker_inference_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
    }
    if (data.amzn_sagemaker_enable_explanations !== void 0 && typeof data.amzn_sagemaker_enable_explanations != "string") {
      let err100 = { instancePath: instancePath + "/amzn_sagemaker_enable_explanations", schemaPath: "#/properties/amzn_sagemaker_enable_explanations/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
    }
    if (data.amzn_sagemaker_inference_component !== void 0 && typeof data.amzn_sagemaker_inference_component != "string") {
      let err101 = { instancePath: instancePath + "/amzn_sagemaker_inference_component", schemaPath: "#/properties/amzn_sagemaker_inference_component/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
    }
    if (data.amzn_sagemaker_session_id !== void 0 && typeof data.amzn_sagemaker_session_id != "string") {
      let err102 = { instancePath: instancePath + "/amzn_sagemaker_session_id", schemaPath: "#/properties/amzn_sagemaker_session_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
    }
    if (data.amzn_sagemaker_model_name !== void 0 && typeof data.amzn_sagemaker_model_name != "string") {
      let err103 = { instancePath: instancePath + "/amzn_sagemaker_model_name", schemaPath: "#/properties/amzn_sagemaker_model_name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
    }
    if (data.vertex_project_id !== void 0 && typeof data.vertex_project_id != "string") {
      let err104 = { instancePath: instancePath + "/vertex_project_id", schemaPath: "#/properties/vertex_project_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
    }
    if (data.vertex_region !== void 0 && typeof data.vertex_region != "string") {
      let err105 = { instancePath: instancePath + "/vertex_region", schemaPath: "#/properties/vertex_region/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
    }
    if (data.vertex_storage_bucket_name !== void 0 && typeof data.vertex_storage_bucket_name != "string") {
      let err106 = { instancePath: instancePath + "/vertex_storage_bucket_name", schemaPath: "#/properties/vertex_storage_bucket_name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
    }
    if (data.vertex_model_name !== void 0 && typeof data.vertex_model_name != "string") {
      let err107 = { instancePath: instancePath + "/vertex_model_name", schemaPath: "#/properties/vertex_model_name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
    }
    if (data.vertex_batch_endpoint !== void 0 && typeof data.vertex_batch_endpoint != "string") {
      let err108 = { instancePath: instancePath + "/vertex_batch_endpoint", schemaPath: "#/properties/vertex_batch_endpoint/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
    }
    if (data.filename !== void 0 && typeof data.filename != "string") {
      let err109 = { instancePath: instancePath + "/filename", schemaPath: "#/properties/filename/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
    }
    if (data.openai_organization !== void 0 && typeof data.openai_organization != "string") {
      let err110 = { instancePath: instancePath + "/openai_organization", schemaPath: "#/properties/openai_organization/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
    }
    if (data.openai_project !== void 0 && typeof data.openai_project != "string") {
      let err111 = { instancePath: instancePath + "/openai_project", schemaPath: "#/properties/openai_project/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
    }
    if (data.openai_beta !== void 0 && typeof data.openai_beta != "string") {
      let err112 = { instancePath: instancePath + "/openai_beta", schemaPath: "#/properties/openai_beta/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
    }
    if (data.anthropic_beta !== void 0 && typeof data.anthropic_beta != "string") {
      let err113 = { instancePath: instancePath + "/anthropic_beta", schemaPath: "#/properties/anthropic_beta/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
    }
    if (data.anthropic_version !== void 0 && typeof data.anthropic_version != "string") {
      let err114 = { instancePath: instancePath + "/anthropic_version", schemaPath: "#/properties/anthropic_version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
    }
    if (data.stability_client_id !== void 0 && typeof data.stability_client_id != "string") {
      let err115 = { instancePath: instancePath + "/stability_client_id", schemaPath: "#/properties/stability_client_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
    }
    if (data.stability_client_user_id !== void 0 && typeof data.stability_client_user_id != "string") {
      let err116 = { instancePath: instancePath + "/stability_client_user_id", schemaPath: "#/properties/stability_client_user_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
    }
    if (data.stability_client_version !== void 0 && typeof data.stability_client_version != "string") {
      let err117 = { instancePath: instancePath + "/stability_client_version", schemaPath: "#/properties/stability_client_version/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
    }
    if (data.huggingface_base_url !== void 0 && typeof data.huggingface_base_url != "string") {
      let err118 = { instancePath: instancePath + "/huggingface_base_url", schemaPath: "#/properties/huggingface_base_url/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
    }
    if (data.workers_ai_account_id !== void 0 && typeof data.workers_ai_account_id != "string") {
      let err119 = { instancePath: instancePath + "/workers_ai_account_id", schemaPath: "#/properties/workers_ai_account_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
    }
    if (data.mistral_fim_completion !== void 0 && typeof data.mistral_fim_completion != "string") {
      let err120 = { instancePath: instancePath + "/mistral_fim_completion", schemaPath: "#/properties/mistral_fim_completion/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
    }
    if (data.fireworks_account_id !== void 0 && typeof data.fireworks_account_id != "string") {
      let err121 = { instancePath: instancePath + "/fireworks_account_id", schemaPath: "#/properties/fireworks_account_id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
    }
    if (data.fireworks_file_length !== void 0 && typeof data.fireworks_file_length != "string") {
      let err122 = { instancePath: instancePath + "/fireworks_file_length", schemaPath: "#/properties/fireworks_file_length/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
    }
    if (data.snowflake_account !== void 0 && typeof data.snowflake_account != "string") {
      let err123 = { instancePath: instancePath + "/snowflake_account", schemaPath: "#/properties/snowflake_account/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
    }
    if (data.vertex_service_account_json !== void 0) {
      let data116 = data.vertex_service_account_json;
      if (!(data116 && typeof data116 == "object" && !Array.isArray(data116)) && typeof data116 != "string") {
        let err124 = { instancePath: instancePath + "/vertex_service_account_json", schemaPath: "#/properties/vertex_service_account_json/type", keyword: "type", params: { type: schema31.properties.vertex_service_account_json.type } };
        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
      }
    }
  } else {
    let err125 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.strategy === void 0 && (missing0 = "strategy")) {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  if (valid1 = valid1 || _valid1, !valid1) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.targets === void 0 && (missing1 = "targets")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    valid1 = valid1 || _valid1;
  }
  if (valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    let err3 = {};
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs6 = errors;
    validate12(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs7 = errors;
    validate37(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors), errors = vErrors.length);
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate11(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
export const validateConfigV2: ShapeValidator = stdin_default;
